import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import type { Keyset } from './keyset'
import { ofTypes, type Match } from './search-match'
import { queryRows } from './store'

type SQL = ReturnType<typeof sql>

const HitRow = z.object({
  type: z.enum(resourceTypes),
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  snippet: z.string(),
  score: z.coerce.number(),
})
export type HitRow = z.infer<typeof HitRow>

type Question = {
  match: Match
  words: string
  types: readonly ResourceType[]
  keyset: Keyset
  limit: number
}

/** More hits than these are not weighed one by one: a word that stands in so many texts tells little about any of them. */
const mostWeighed = 500
/** So many rows are sorted in a moment. */
const mostSorted = 5_000

/**
 * A page of hits with a piece of text around the match, one more than asked for. The guillemets are kept for the
 * matches, so those of the text become plain quotes; lines are told apart by dots.
 */
export async function hitsOf(question: Question): Promise<HitRow[]> {
  const { match, limit, keyset } = question
  const [falls, rises] = directions(keyset)
  const hits = match.total > mostWeighed ? standing(question) : weighed(question)
  const rows = await queryRows(sql`
    with page as (
      select * from (${hits}) hits where ${behind(keyset, sql`score`)}
      order by score ${falls}, id ${rises} limit ${limit + 1})
    select page.type, page.id, page.slug, page.title, page.score,
      ltrim(ts_headline('english', replace(translate(${nearMatch(match.query)}, '«»', '""'), chr(10), ' · '),
        ${match.query}, 'StartSel=«, StopSel=», MinWords=14, MaxWords=32, MaxFragments=1'), ' ·,.;:)') as snippet
    from page join search_texts texts on texts.id = page.id
    order by score ${falls}, id ${rises}
  `)
  return z.array(HitRow).parse(rows)
}

/**
 * Each hit by how much of it the words are, and how much the words are like what it is called: its title or, a little
 * less, the head of its text, where other names stand, the trouble in a reader's words, and the sentence below a title.
 */
function weighed({ match, words, types }: Question): SQL {
  return sql`
    select type, id, slug, title,
      round((ts_rank(words, ${match.query}, 1) + greatest(
        word_similarity(${words}, title), 0.9 * word_similarity(${words}, head)))::numeric, 6) as score
    from search_documents where words @@ ${match.query} and ${ofTypes(types)}`
}

/** Names that match before texts that do, each in the order that an index keeps: short names first. */
function standing(question: Question): SQL {
  const { query } = question.match
  const inName = sql`title_words @@ ${query}`
  return sql`
    ${tier(1, { ...question, condition: inName })} union all
    ${tier(0, { ...question, condition: sql`words @@ ${query} and not ${inName}` })}`
}

type Tier = Question & { condition: SQL }

function tier(points: number, { match, condition, types, keyset, limit }: Tier): SQL {
  const [falls, rises] = directions(keyset)
  // Few are looked up, then sorted; of many, Postgres may find the first on its way through the order.
  const fence = match.total > mostSorted ? sql`` : sql`offset 0`
  return sql`(
    select type, id, slug, title, standing + ${sql.raw(String(points))} as score
    from (select * from search_documents where ${condition} and ${ofTypes(types)} ${fence}) found
    where ${behind(keyset, sql`standing`, points)}
    order by standing ${falls}, id ${rises} limit ${limit + 1})`
}

function directions({ from }: Keyset): [SQL, SQL] {
  return from?.back ? [sql`asc`, sql`desc`] : [sql`desc`, sql`asc`]
}

/** The bound on the score alone is what an index can use; scores that are equal go by id. */
function behind({ from }: Keyset, score: SQL, tier = 0): SQL {
  if (!from) return sql`true`
  const [key, id] = from.keys
  const at = sql`${key}::numeric - ${sql.raw(String(tier))}`
  return from.back
    ? sql`(${score} >= ${at} and (${score} > ${at} or id < ${id}::uuid))`
    : sql`(${score} <= ${at} and (${score} < ${at} or id > ${id}::uuid))`
}

/** Of a long text the part in which the first of the words stands, because marking reads all that it is given. */
function nearMatch(query: SQL): SQL {
  return sql`case when length(text) <= 3000 then text else
    substring(text from greatest(1, strpos(lower(text), substring(${query}::text from '''([^'']+)''')) - 400) for 3000) end`
}
