import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { LexicalBody } from '@/editorial/body/lexical'
import { passagesOf } from './passages'

/** Fewer words give no grade that means anything; the formula was fitted to passages of about 100 words. */
const fewestWords = 100

/**
 * The US school grade at which the running text of a body reads, by Flesch and Kincaid (1975), one decimal; null
 * where there is too little text.
 */
export function readingGrade(body: LexicalBody): number | null {
  const known = grades.get(body)
  if (known !== undefined) return known
  const sentences = passagesOf(body)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap(({ sentences }) => sentences.map(({ text }) => text))
  const words = sentences.flatMap((text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const grade =
    words.length < fewestWords
      ? null
      : fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
  const rounded = grade === null ? null : Math.round(grade * 10) / 10
  grades.set(body, rounded)
  return rounded
}

const grades = new WeakMap<LexicalBody, number | null>()

/** English has few words and uses them often. */
const counted = new Map<string, number>()

function syllablesOf(word: string): number {
  const known = counted.get(word)
  if (known !== undefined) return known
  const count = Math.max(1, syllable(word))
  // Numbers and names would let it grow for ever in a server.
  if (counted.size < 50_000) counted.set(word, count)
  return count
}
