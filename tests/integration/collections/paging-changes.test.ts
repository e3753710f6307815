import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCms, type Cms } from '@tests/support/cms'

const rounds = Number(process.env.PAIRS ?? 50) / 5

let cms: Cms
let client: pg.Client
const ids: string[] = []

beforeAll(async () => {
  cms = await startCms()
  client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  for (const name of ['a', 'b', 'c', 'd']) {
    const data = { title: name, slug: `paged-${name}`, kind: 'subject', _status: 'published' }
    const { body } = await cms.rest({ method: 'POST', path: '/topics', as: 'editor', data })
    ids.push((body.doc as { id: string }).id)
  }
})
afterAll(async () => client.end())

type Row = { number: number; document: string; note: string | null }
type Seen = Row & { state: string | null }

/** Reads the log on, and with each row the document as it is just then. */
async function page(after: number): Promise<Seen[]> {
  const { rows } = await client.query<Row>(
    `select number::int, document, note from changes where number > $1 order by number limit 3`,
    [after],
  )
  const seen: Seen[] = []
  for (const row of rows) {
    const found = await client.query(`select change_note from topics where id::text = $1`, [
      row.document,
    ])
    seen.push({ ...row, state: found.rows[0]?.change_note ?? null })
  }
  return seen
}

test('a reader of the log misses nothing, and never finds an older state than the log told of', async () => {
  const { rows } = await client.query('select max(number)::int as start from changes')
  const { start } = rows[0]
  const one = (id: string, changeNote: string) =>
    cms.rest({
      method: 'PATCH',
      path: `/topics/${id}`,
      as: 'editor',
      data: { changeNote, summary: changeNote, _status: 'published' },
    })
  const many = (changeNote: string, order: string[]) =>
    cms.rest({
      method: 'PATCH',
      path: `/topics?where[id][in]=${order.join()}`,
      as: 'admin',
      data: { changeNote, _status: 'published' },
    })
  const statuses: number[] = []
  const writers = [0, 1, 2, 3].map(async (writer) => {
    for (let round = 0; round < rounds; round += 1) {
      const note = `${writer} ${round}`
      const order = writer % 2 ? ids : [...ids].reverse()
      const { status } =
        round % 3 === 0 ? await many(note, order) : await one(ids[(writer + round) % 4] ?? '', note)
      statuses.push(status)
    }
  })
  const done = Promise.all(writers)
  let isOver = false
  void done.then(() => (isOver = true))
  const seen: Seen[] = []
  for (let isLast = false; !isLast;) {
    isLast = isOver
    for (let rest = await page(seen.at(-1)?.number ?? start); rest.length > 0;) {
      seen.push(...rest)
      rest = await page(seen.at(-1)?.number ?? start)
    }
  }
  await done
  expect(statuses.filter((status) => status !== 200)).toEqual([])
  const { rows: all } = await client.query<Row>(
    `select number::int, document, note from changes where number > $1 order by number`,
    [start],
  )
  expect(seen.map(({ number }) => number)).toEqual(all.map(({ number }) => number))
  const older = seen.filter(({ number, document, state }) => {
    const told = all.find((row) => row.document === document && row.note === state)
    return !told || told.number < number
  })
  expect(older).toEqual([])
  const bulk = Math.ceil(rounds / 3) * 4
  expect(all).toHaveLength(4 * (bulk + (rounds - Math.ceil(rounds / 3))))
}, 300_000)
