import { sql } from '@payloadcms/db-postgres'
import { beforeAll, expect, test } from 'vitest'
import type { Span } from '@/editorial/import/ledger'
import { storeImport, type SourceReport } from '@collections/imports/store-import'
import { undoImport } from '@collections/imports/undo-import'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { startCms, type Cms } from '@tests/support/cms'
import { wholeCorpus, type CorpusFile } from '@tests/support/import-corpus'
import { wordpressExport } from '@tests/unit/editorial/import/wordpress'

const isFull = process.env.FAULTS === 'full'
/** The whole corpus in both forms; the long one has more texts of each kind. */
const files = wholeCorpus(isFull ? { each: 8, posts: 200 } : { each: 1, posts: 4 })

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

test('of two exports of one site takes the newest, and says what it leaves of the other', async () => {
  const written = (year: number) =>
    wordpressExport(2)
      .replaceAll('old.example', 'own.example')
      .replace('<link>', `<pubDate>Mon, 02 Mar ${year} 10:00:00 +0000</pubDate><link>`)
      .replaceAll('A second paragraph', `What ${year} said`)
  const both = [
    { name: 'a.xml', text: written(2015) },
    { name: 'b.xml', text: written(2019) },
  ]
  const first = await imported(cms, both)
  expect(first.outcomes).toEqual([
    'b.xml articles/post-1 created',
    'b.xml articles/post-2 created',
    'a.xml articles/post-1 repeated',
    'a.xml articles/post-2 repeated',
  ])
  const left = first.spans.filter(({ text }) => text.includes('What 2015 said'))
  expect(left.map(({ outcome, why }) => [outcome, why])).toEqual(
    [1, 2].map(() => ['dropped', 'This article is in “b.xml” too, which was read first.']),
  )
  const { docs } = await cms.payload.find({ collection: 'articles', draft: true, limit: 0 })
  expect(JSON.stringify(docs)).toContain('What 2019 said')
  expect(JSON.stringify(docs)).not.toContain('What 2015 said')
  expect((await imported(cms, both)).import).toBeNull()
  await undoImport({ payload: cms.payload, user: null }, first.import ?? '')
})

test(
  'of the whole corpus, messy and hostile, changes not one row the second time',
  async () => {
    const first = await imported(cms, files)
    expect(first.characters.unaccounted).toBe(0)
    expect(first.outcomes.filter((outcome) => outcome.endsWith('created')).length).toBeGreaterThan(
      80,
    )
    const after = await everyRow(cms)

    const again = await imported(cms, files)
    expect(again.outcomes.filter((outcome) => !isNothing.test(outcome))).toEqual([])
    expect(again).toMatchObject({ import: null, characters: first.characters })
    expect(await everyRow(cms)).toEqual(after)
  },
  isFull ? 600_000 : 120_000,
)

const isNothing = /(?:unchanged|duplicate|repeated)$/

async function imported({ payload }: Cms, given: CorpusFile[]) {
  const sources: SourceReport[] = []
  const spans: Span[] = []
  const report = await storeImport({
    payload,
    user: null,
    files: given,
    pictures: [],
    isRehearsal: false,
    report: () => {},
    take: {
      spans: (_, told) => void spans.push(...told),
      source: (source) => void sources.push(source),
    },
  })
  const outcomes = sources.flatMap(({ name, documents }) =>
    documents.map(({ record, outcome }) => `${name} ${record} ${outcome}`),
  )
  return { ...report, outcomes, spans }
}

/** Every table of the database with the number and the hash of its rows. */
async function everyRow({ payload }: Cms): Promise<Record<string, string>> {
  const db = drizzleOf(payload)
  const { rows: tables } = await db.execute(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const hashes: Record<string, string> = {}
  for (const { name } of tables as { name: string }[]) {
    const { rows } = await db.execute(
      sql`select concat(count(*), ' ', md5(string_agg(t::text, '|' order by t::text))) as hash
        from ${sql.identifier(name)} t`,
    )
    hashes[name] = String(rows[0]?.hash)
  }
  return hashes
}
