import type { Range } from '@/editorial/import/ledger'

/** A stretch of text that stands in the source as it is, or a reference that stands for it. */
export type Stretch = Range & { text: string }

/**
 * Where the words of a Markdown text stand in its source: escapes, references and the marks at the start of lines
 * lie between them. Null when the two do not fit.
 */
export function align(value: string, source: string): Stretch[] | null {
  const stretches: Stretch[] = []
  let at = 0
  let from = 0
  while (from < value.length) {
    if (at >= source.length) return null
    const reference = /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(source.slice(at, at + 40))?.[0]
    if (reference && !value.startsWith(reference, from)) {
      const text = String.fromCodePoint(value.codePointAt(from) ?? 0)
      stretches.push({ text, start: at, end: at + reference.length })
      at += reference.length
      from += text.length
      continue
    }
    if (value[from] === source[at]) {
      extend(stretches, value[from] ?? '', at)
      at += 1
      from += 1
    } else at += 1
  }
  return stretches
}

function extend(stretches: Stretch[], character: string, at: number): void {
  const last = stretches.at(-1)
  if (last && last.end === at && last.text.length === last.end - last.start) {
    last.text += character
    last.end = at + 1
  } else stretches.push({ text: character, start: at, end: at + 1 })
}
