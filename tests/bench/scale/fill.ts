import pg from 'pg'
import { articlePointerRows, articleRows, articleUseRows } from './articles'
import { copyInto, type TableRow } from './copy'
import { planLibrary, type Library } from './library'
import { authorRows, referenceRows, referenceTopicRows } from './references'
import {
  careCardRows,
  cautionRows,
  landmarkRows,
  spotMuscleRows,
  spotRows,
  spotUseRows,
  zoneRows,
} from './spots'

const tables: [table: string, rows: (library: Library) => Iterable<TableRow>][] = [
  ['references', referenceRows],
  ['references_authors', authorRows],
  ['references_rels', referenceTopicRows],
  ['spots', spotRows],
  ['spots_rels', spotMuscleRows],
  ['spots_location_regions', zoneRows],
  ['spots_referral_primary', zoneRows],
  ['spots_referral_spillover', zoneRows],
  ['spots_texts', landmarkRows],
  ['spots_cautions', cautionRows],
  ['spots_care_cards', careCardRows],
  ['uses', spotUseRows],
  ['articles', articleRows],
  ['articles_rels', articlePointerRows],
  ['uses', articleUseRows],
]

/** Adds a made-up library to a database that holds the starter content: the same for the same number of references. */
export async function fill(
  url: string,
  { references, say = () => {} }: { references: number; say?: (table: string) => void },
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const library = await planLibrary(client, references)
  for (const [table, rows] of tables) {
    say(table)
    await copyInto(client, { table, rows: rows(library) })
  }
  say('statistics')
  await client.query('vacuum analyze')
  await client.end()
}
