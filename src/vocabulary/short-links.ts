/** The mark that a document has from its id: ten hexadecimal digits, which neither a rename nor an editor changes. */
export function markOf(id: string): string {
  return id.replaceAll('-', '').slice(0, marked)
}

/** The first and the last id that a mark may stand for; null for what is none. */
export function idsOfMark(word: string): { first: string; last: string } | null {
  if (!isMark(word)) return null
  return { first: idOf(word, '0'), last: idOf(word, 'f') }
}

/** Marks are given out by nobody: no word of an editor may look like one. */
export function isMark(word: string): boolean {
  return /^[0-9a-f]{10}$/.test(word)
}

// 40 random bits: among 10,000 documents two share them once in 20,000 sites.
const marked = 10

function idOf(mark: string, digit: string): string {
  const all = mark.padEnd(32, digit)
  return [0, 8, 12, 16, 20]
    .map((start, index, starts) => all.slice(start, starts[index + 1]))
    .join('-')
}
