import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugify } from '@/editorial/slugify'
import { resourceTypes } from '@/vocabulary/nouns'

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
beforeAll(() => client.connect())
afterAll(() => client.end())

const isPublic = `_status = 'published' and deleted_at is null`

async function valueOf(query: string): Promise<unknown> {
  const { rows } = await client.query<{ value: unknown }>(query)
  return rows[0]?.value
}

/** Totals and search have to say what a look at all documents says. */
async function expectTruth(): Promise<void> {
  for (const noun of resourceTypes) {
    const facets = { articles: ['kind'], references: ['kind', 'csl_type'] }[noun as string] ?? []
    for (const facet of ['', ...facets]) {
      const value = facet === '' ? `''` : `${facet}::text`
      const counted = await valueOf(`
        select jsonb_object_agg(value, n) as value from (
          select ${value} as value, count(*) as n from "${noun}" where ${isPublic} group by 1) truth`)
      const known = await valueOf(`
        select jsonb_object_agg(value, n) as value from (
          select value, sum(difference) as n from published_totals
          where noun = '${noun}' and facet = '${facet}' group by 1 having sum(difference) <> 0) kept`)
      expect(known, `${noun} ${facet}`).toEqual(counted)
    }
    const found = await valueOf(`
      select count(*)::int as value from search_documents s
      full join (select id from "${noun}" where ${isPublic}) d on d.id = s.id
      where (s.id is null or d.id is null) and coalesce(s.type, '${noun}') = '${noun}'`)
    expect(found, `search of ${noun}`).toBe(0)
  }
}

test('totals and search follow every way in or out, in the same transaction, and back with it', async () => {
  await expectTruth()
  await client.query('begin')
  await client.query(`update "references" set _status = 'draft' where issued_year < 1990`)
  await client.query(`update "references" set deleted_at = now() where issued_year = 2004`)
  await client.query(`update "references" set kind = 'cohort' where issued_year > 2015`)
  await client.query(`update spots set name = 'Xylophonist spot' where slug = 'upper-trapezius'`)
  await client.query(`delete from people`)
  await expectTruth()
  expect(
    await valueOf(`select title as value from search_documents where words @@ 'xylophonist'`),
  ).toBe('Xylophonist spot')
  await client.query(
    `select draw_totals_together(noun) from (values ('references'), ('spots')) n (noun)`,
  )
  await expectTruth()
  await client.query('rollback')
  await expectTruth()
})

test('a draft that is saved beside what is public leaves search alone', async () => {
  await client.query('begin')
  await client.query(`update spots set _status = 'draft' where slug = 'upper-trapezius'`)
  expect(
    await valueOf(
      `select count(*)::int as value from search_documents where slug = 'upper-trapezius'`,
    ),
  ).toBe(0)
  await client.query('rollback')
})

test('the slug of an author is the same in the database as on the page', async () => {
  const names = [
    'Quintner',
    'Gröbli',
    "O'Neill",
    'de las Peñas',
    'Łukasz',
    'Fasciæ latæ',
    'Øst',
    '王',
  ]
  const letters = fc.constantFrom(...`aZ é'’ÅßØþ-.αµ王 1\u0301`)
  const anyName = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''))
  for (const name of [...names, ...fc.sample(anyName, 200)]) {
    const { rows } = await client.query<{ slug: string }>('select slug_of($1) as slug', [name])
    expect(rows[0]?.slug, name).toBe(slugify(name))
  }
})
