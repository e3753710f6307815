import 'server-only'
import { sql } from '@payloadcms/db-postgres'

/** All the words, the last one also as a beginning: "trap" finds the trapezius. "quoted words", `or` and `-` work as on the web. */
export function wordsToFind(q: string) {
  const asWritten = sql`websearch_to_tsquery('english', ${q})`
  const words = plainWords(q)
  if (words.length === 0 || /["-]|\bor\b/i.test(q)) return asWritten
  return sql`${asWritten} || to_tsquery('english', ${`${words.join(' & ')}:*`})`
}

/** Any of the words, each as a whole. */
export function anyWord(q: string) {
  return sql`to_tsquery('english', ${plainWords(q).join(' | ')})`
}

/** Letters and digits only: nothing that `to_tsquery` could read as an operator. */
function plainWords(q: string): string[] {
  return q.match(/[\p{L}\p{N}]+/gu) ?? []
}
