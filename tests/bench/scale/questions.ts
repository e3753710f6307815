import pg from 'pg'
import { encodeCursor } from '@/contract/cursor'

/** What is asked of each size. With `ratio`, p95 at 100,000 references is at most so many times that at 1,000; with `most`, it is at most so many milliseconds. */
export type Question = { name: string; path: string; ratio?: number; most?: number }

/** The same questions for every size; only the cursor differs, because a small library has no page 500. */
export async function questionsFor(databaseUrl: string): Promise<Question[]> {
  return [
    { name: 'list', path: '/api/v1/references?limit=20', ratio: 1.5 },
    { name: 'get', path: '/api/v1/references/work-77', ratio: 1.5 },
    { name: 'filtered by topic', path: '/api/v1/references?topic=low-back-pain', ratio: 1.5 },
    { name: 'filtered by kind', path: '/api/v1/references?kind=cohort', ratio: 1.5 },
    { name: 'filtered by year', path: '/api/v1/references?year=2001&sort=-updatedAt', ratio: 1.5 },
    { name: 'page 500 by cursor', path: await lateInTheList(databaseUrl), ratio: 1.5 },
    { name: 'search, a common word', path: '/api/v1/search?q=pressure', most: 50 },
    { name: 'search, a rare word', path: '/api/v1/search?q=abbaals', most: 50 },
    { name: 'search, misspelled', path: '/api/v1/search?q=sholder+presure', most: 50 },
    { name: 'articles with references', path: '/api/v1/articles?include=references' },
    { name: 'spots with muscles', path: '/api/v1/spots?include=muscles' },
    { name: 'finder', path: '/api/v1/finder?region=back.lower' },
    { name: 'feed', path: '/feed.xml' },
    { name: 'sitemap', path: '/sitemap.xml' },
  ]
}

async function lateInTheList(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ title: string; id: string }>(
    `with all_of_them as (
      select title, id, row_number() over (order by title, id) as place from "references"
      where _status = 'published' and deleted_at is null)
    select title, id from all_of_them
    where place <= least(499 * 20, (select count(*) - 20 from all_of_them))
    order by place desc limit 1`,
  )
  await client.end()
  const [last] = rows
  if (!last) throw new Error('The library of the bench has no references.')
  return `/api/v1/references?after=${encodeCursor({ keys: [last.title, last.id], sort: 'title' })}`
}
