import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { SearchHit } from '@/contract/finder'
import type { Page } from '@/contract/page'
import { env } from '@/env'
import { apiPath, pagePath } from '@/paths'
import { touch } from '@/trace'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { cutPage, keysetOf, type Keyset } from './keyset'
import { anyWord, wordsToFind } from './search-words'
import { queryRows } from './store'

type SQL = ReturnType<typeof sql>
type Asked = { q: string; types: ResourceType[]; limit: number; after: string | null }

/**
 * Ranked hits of all kinds, best first. All words have to be there; when nothing has them all, any of them
 * counts, and so does a name spelled nearly so. No types mean all. Throws BadCursor.
 */
export async function search({ q, types, limit, after }: Asked): Promise<Page<SearchHit>> {
  const wanted = types.length > 0 ? types : resourceTypes
  touch(...wanted)
  const keyset = keysetOf('-score', { paths: { score: 'score' }, after })
  const words = q.replaceAll('\0', ' ')
  const question = { words, types: wanted, keyset, limit }
  const exact = await findHits({ ...question, tsquery: wordsToFind(words), near: sql`false` })
  const found =
    exact.total > 0
      ? exact
      : await findHits({ ...question, tsquery: anyWord(words), near: isNear(words) })
  const { rows, next, prev } = cutPage(found.rows, { keyset, limit })
  return { items: rows.map(toHit), next, prev, total: found.total }
}

const HitRow = z.object({
  type: z.enum(resourceTypes),
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  snippet: z.string(),
  score: z.coerce.number(),
})
type HitRow = z.infer<typeof HitRow>

type Question = {
  words: string
  types: readonly ResourceType[]
  keyset: Keyset
  limit: number
  tsquery: SQL
  near: SQL
}

/** One statement. The guillemets are kept for the matches, so those of the text become plain quotes; lines are told apart by dots. */
async function findHits({ words, types, keyset, limit, tsquery, near }: Question) {
  const falling = keyset.from?.back ? sql`score asc, id desc` : sql`score desc, id asc`
  const rows = await queryRows(sql`
    with asked as (select ${tsquery} as query),
    hits as (
      select type, id, slug, title, text, query,
        round((ts_rank(words, query, 1) + ${likeness(words)})::numeric, 6) as score
      from search_documents, asked
      where type in ${[...types]} and (words @@ query or ${near})
    ),
    page as (select * from hits where ${behind(keyset)} order by ${falling} limit ${limit + 1})
    select page.type, page.id, page.slug, page.title, page.score, counted.total,
      ltrim(ts_headline('english', replace(translate(text, '«»', '""'), chr(10), ' · '), query,
        'StartSel=«, StopSel=», MinWords=14, MaxWords=32, MaxFragments=1'), ' ·,.;:)') as snippet
    from (select count(*)::int as total from hits) counted left join page on true
    order by ${falling}
  `)
  const [{ total }] = z
    .tuple([z.object({ total: z.int() })])
    .rest(z.unknown())
    .parse(rows)
  return { total, rows: z.array(HitRow).parse(rows.filter(isHit)) }
}

/**
 * How much the words are like what a document is called: its title or, a little less, the head of its text, where other
 * names stand, the trouble in a reader's words, and the sentence below a title.
 */
function likeness(words: string): SQL {
  return sql`greatest(word_similarity(${words}, title), 0.9 * word_similarity(${words}, left(text, 160)))`
}

/** "masetter" and "Masseter" are 0.45 alike, "xylophonist" and "Scans and imaging" 0.2. */
function isNear(words: string): SQL {
  return sql`word_similarity(${words}, title) >= 0.45`
}

/** The total comes in a row without a hit where no hit is left to show. */
function isHit(row: unknown): boolean {
  return z.object({ id: z.string().nullable() }).parse(row).id !== null
}

function behind({ from }: Keyset): SQL {
  if (!from) return sql`true`
  const [score, id] = from.keys
  const later = from.back
    ? sql`score > ${score}::numeric or (score = ${score}::numeric and id < ${id}::uuid)`
    : sql`score < ${score}::numeric or (score = ${score}::numeric and id > ${id}::uuid)`
  return sql`(${later})`
}

function toHit({ type, slug, ...rest }: HitRow): SearchHit {
  return {
    type,
    slug,
    ...rest,
    url: env.SITE_URL + pagePath(type, slug),
    apiUrl: env.SITE_URL + apiPath(type, slug),
  }
}
