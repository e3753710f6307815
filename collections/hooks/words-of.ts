import { plainText } from '@/editorial/body/walk'
import { readBody } from './read-body'

type Value = string | number | boolean | null | undefined | Value[] | { [name: string]: unknown }

/**
 * The words in some fields of a document, one line each: texts, lists of texts, `{ text }` rows. Whatever is
 * missing or of another kind adds nothing, because drafts may be incomplete.
 */
export function wordsOf(...values: unknown[]): string {
  return values.flatMap((value) => lines(value as Value)).join('\n')
}

/** All words of a document's text. */
export function bodyWords(json: unknown): string {
  const read = readBody(json)
  return 'body' in read ? plainText(read.body) : ''
}

/** A field of a group that may be absent. */
export function inGroup(group: unknown, name: string): unknown {
  return typeof group === 'object' && group !== null ? Reflect.get(group, name) : undefined
}

function lines(value: Value): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  if (Array.isArray(value)) return value.flatMap(lines)
  return typeof inGroup(value, 'text') === 'string' ? lines(inGroup(value, 'text') as string) : []
}
