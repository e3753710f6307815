import type pg from 'pg'
import type { TableRow } from './copy'
import { Dice } from './dice'
import { familyName } from './words'

/** What is made, by id, beside the starter content whose smaller nouns it points at. */
export type Library = {
  dice: Dice
  references: { id: string; slug: string; family: string; doi: string | null }[]
  articles: { id: string; slug: string; references: string[] }[]
  spots: { id: string; slug: string }[]
  topics: string[]
  muscles: string[]
  regions: string[]
  people: string[]
  products: string[]
}

const seed = 20_261_126
const day = 86_400_000

/** A tenth as many articles as references, and a fiftieth as many spots. */
export async function planLibrary(client: pg.Client, references: number): Promise<Library> {
  const dice = new Dice(seed)
  const works = many(references, (index) => ({
    id: dice.uuid(),
    slug: `work-${index}`,
    family: familyName(dice),
    doi: index % 2 === 0 ? `10.5555/scale.${index}` : null,
  }))
  return {
    dice,
    references: works,
    articles: many(Math.ceil(references / 10), (index) => ({
      id: dice.uuid(),
      slug: `text-${index}`,
      references: dice.some(works, 10).map(({ id }) => id),
    })),
    spots: many(Math.ceil(references / 50), (index) => ({
      id: dice.uuid(),
      slug: `place-${index}`,
    })),
    topics: await idsIn(client, 'topics'),
    muscles: await idsIn(client, 'muscles'),
    regions: await idsIn(client, 'regions'),
    people: await idsIn(client, 'people'),
    products: await idsIn(client, 'products'),
  }
}

/** What every document has. Two in a hundred are drafts, and one is in the trash. */
export function published(dice: Dice, { slug }: { slug: string }): TableRow {
  const created = Date.UTC(2018, 0, 1) + dice.below(3_000 * day)
  const fate = dice.share()
  return {
    slug,
    published_at: fate < 0.98 ? new Date(created) : null,
    updated_at: new Date(created + dice.below(200 * day)),
    created_at: new Date(created),
    deleted_at: fate >= 0.97 && fate < 0.98 ? new Date(created + 201 * day) : null,
    _status: fate < 0.98 ? 'published' : 'draft',
    revision: dice.uuid(),
  }
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

async function idsIn(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from "${table}" where _status = 'published' and deleted_at is null order by slug`,
  )
  return rows.map(({ id }) => id)
}
