import { doiOf, isbnOf } from './normalise'
import type { Name } from './record'

/** What of a work tells whether another record is of the same one. */
export type Comparable = {
  id: string
  title?: string | null
  authors?: Name[] | null
  year?: number | null
  doi?: string | null
  pmid?: string | null
  isbn?: string | null
  cslType?: string | null
  volume?: string | null
  pages?: string | null
}

export type Match = { id: string; by: 'doi' | 'pmid' | 'isbn' | 'title' }

/** Looks for the same work among those that are known: by number, else by title, author and year. */
export function duplicateFinder() {
  const byNumber = new Map<string, string>()
  const byWord = new Map<string, Comparable[]>()
  return {
    add: (work: Comparable) => {
      for (const key of numbersOf(work)) byNumber.set(key, work.id)
      for (const word of wordsOf(work)) add(byWord, word, work)
    },
    find: (work: Comparable): Match | null => {
      for (const key of numbersOf(work)) {
        const id = byNumber.get(key)
        if (id) return { id, by: kindOf(key) }
      }
      const same = near(work).find((other) => isSame(work, other))
      return same ? { id: same.id, by: 'title' } : null
    },
  }

  function near(work: Comparable): Comparable[] {
    return [...new Set(wordsOf(work).flatMap((word) => byWord.get(word) ?? []))]
  }
}

export type Pair = { ids: [string, string]; by: Match['by'] }

/** Every two of these works that are the same one, each pair once, in the order in which they are given. */
export function duplicatePairs(works: Comparable[]): Pair[] {
  const pairs = new Map<string, Pair>()
  const put = (one: Comparable, other: Comparable, by: Match['by']) => {
    const key = `${one.id} ${other.id}`
    if (one.id !== other.id && !pairs.has(key)) pairs.set(key, { ids: [one.id, other.id], by })
  }
  const [byNumber, byWord] = [new Map<string, Comparable[]>(), new Map<string, Comparable[]>()]
  for (const work of works) {
    for (const key of numbersOf(work)) {
      for (const other of byNumber.get(key) ?? []) put(other, work, kindOf(key))
      add(byNumber, key, work)
    }
    const words = wordsOf(work)
    for (const other of new Set(words.flatMap((word) => byWord.get(word) ?? []))) {
      if (isSame(work, other)) put(other, work, 'title')
    }
    for (const word of words) add(byWord, word, work)
  }
  return [...pairs.values()]
}

function add(map: Map<string, Comparable[]>, key: string, work: Comparable): void {
  const known = map.get(key)
  if (known) known.push(work)
  else map.set(key, [work])
}

function kindOf(key: string): Match['by'] {
  return key.split(' ')[0] as Match['by']
}

/** A chapter has the ISBN of its book, so it does not tell them apart. */
function numbersOf({ doi, pmid, isbn, cslType }: Comparable): string[] {
  const own = [
    doiOf(doi ?? undefined),
    pmid,
    isWhole(cslType) ? thirteen(isbnOf(isbn ?? undefined)) : null,
  ]
  const names = ['doi', 'pmid', 'isbn']
  return own.flatMap((value, at) => (value ? [`${names[at]} ${value}`] : []))
}

function isWhole(cslType: string | null | undefined): boolean {
  return cslType !== 'chapter' && cslType !== 'paper-conference' && cslType !== 'entry-encyclopedia'
}

/** An ISBN of ten digits without its check digit is the same as one of thirteen without its prefix and its own. */
function thirteen(isbn: string | undefined): string | undefined {
  if (!isbn) return undefined
  return isbn.length === 13 && isbn.startsWith('978')
    ? isbn.slice(3, 12)
    : isbn.slice(0, isbn.length === 10 ? 9 : 13)
}

/** Different numbers of the same kind are different works, however alike their titles are. */
function isSame(a: Comparable, b: Comparable): boolean {
  if (differ(doiOf(a.doi ?? undefined), doiOf(b.doi ?? undefined)) || differ(a.pmid, b.pmid))
    return false
  if (a.year && b.year && Math.abs(a.year - b.year) > 1) return false
  const [first, second] = [familyOf(a), familyOf(b)]
  if (first && second && likeness(first, second) < 0.75) return false
  if (differ(a.volume, b.volume) || differ(firstPage(a), firstPage(b))) return false
  const [one, other] = [plain(a.title), plain(b.title)]
  if (partIn(one) !== partIn(other)) return false
  return one.length > 0 && likeness(one, other) >= 0.88
}

function differ(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b && a.toLowerCase() !== b.toLowerCase())
}

function firstPage({ pages }: Comparable): string | undefined {
  return pages?.split(/[-–—]/)[0]?.trim()
}

/** "Part 1" and "Part 2", "Part I" and "Part II" are two, and so are a work and its correction. */
function partIn(title: string): string {
  return (title.match(part) ?? []).join(' ')
}

const part =
  /\d+|\b(?:part|volume|teil) [ivx]+\b|\b(?:ii|iii|iv|vi|vii|viii|ix)\b|\b(?:erratum|errata|corrigendum|correction|retraction|retracted|reply|response|comment|commentary)\b/g

/** The longest words of a title: the same work shares one of them, however it was typed. */
function wordsOf({ title }: Comparable): string[] {
  const words = [...new Set(plain(title).split(' '))].filter((word) => word.length > 3)
  return words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 6)
}

function plain(text: string | null | undefined): string {
  const bare = (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function familyOf({ authors }: Comparable): string {
  const [first] = authors ?? []
  return (
    plain(first?.literal ?? first?.family)
      .split(' ')
      .at(-1) ?? ''
  )
}

/** Dice's coefficient of pairs of letters: 1 is the same, 0 shares none. */
function likeness(a: string, b: string): number {
  if (a === b) return 1
  const pairs = new Map<string, number>()
  for (const pair of pairsOf(a)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairsOf(b)) {
    const left = pairs.get(pair) ?? 0
    if (left > 0) shared += 1
    pairs.set(pair, left - 1)
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2)
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}
