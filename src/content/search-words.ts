import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { queryRows } from './store'

type SQL = ReturnType<typeof sql>
/** A word that was asked for, and the words of names that it may be meant for. */
type Spelling = { word: string; near: string[] }

/** All the words, the last one also as a beginning: "trap" finds the trapezius. "quoted words", `or` and `-` work as on the web. */
export function wordsToFind(q: string): SQL {
  const words = plainWords(q)
  const last = words.at(-1) ?? ''
  if (last.length < shortestBeginning || /["-]|\bor\b/i.test(q)) {
    return sql`websearch_to_tsquery('english', ${q})`
  }
  return sql`to_tsquery('english', ${`${words.join(' & ')}:*`})`
}

/** One or two letters begin a large part of all words. */
const shortestBeginning = 3

/** For each word the four words of names that are most like it; found by their trigrams. */
export async function spelledNearly(q: string): Promise<Spelling[]> {
  const words = [...new Set(plainWords(q.toLowerCase()))].slice(0, mostWords)
  if (words.length === 0) return []
  const rows = await queryRows(sql`
    select asked.word, array(
      select word from search_spellings known
      where known.word % asked.word and similarity(known.word, asked.word) >= ${alike}
      group by word order by similarity(word, asked.word) desc, word limit 4
    ) as near
    from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) as asked (word)`)
  return z.array(z.object({ word: z.string(), near: z.array(z.string()) })).parse(rows)
}

/** "sholder" and "shoulder" are 0.55 alike, "xylophone" and "xylophonist" 0.6; words of one stem are found without this. */
const alike = 0.45
/** Of a long text that nothing matches, the first words say what was meant. */
const mostWords = 12

/** Each of the words, or one that it may be meant for. */
export function allWords(spellings: Spelling[]): SQL {
  return joined(spellings, ' & ')
}

/** Any of the words, or of those that they may be meant for. */
export function anyWord(spellings: Spelling[]): SQL {
  return joined(spellings, ' | ')
}

function joined(spellings: Spelling[], between: string): SQL {
  const groups = spellings.map(({ word, near }) => `(${[word, ...near].join(' | ')})`)
  return sql`to_tsquery('english', ${groups.join(between)})`
}

/** Letters and digits only: nothing that `to_tsquery` could read as an operator. */
function plainWords(q: string): string[] {
  return q.match(/[\p{L}\p{N}]+/gu) ?? []
}
