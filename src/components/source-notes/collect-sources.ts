import type { Source } from '@/contract/source'

/** A part of a page, as a reader would name it, and what it rests on. */
export type SourcedPart = { label: string; sources: Source[] }

/** A source with its number on the page and the parts that rest on it. */
export type NumberedSource = { number: number; source: Source; parts: string[] }

export type SourceNotes = {
  list: NumberedSource[]
  /** The numbers of these sources, rising. */
  numbersOf: (sources: Source[] | undefined) => number[]
}

/** Numbers the sources of a page in the order in which a reader meets them; one that stands behind several parts has one number. */
export function collectSources(parts: SourcedPart[]): SourceNotes {
  const byKey = new Map<string, NumberedSource>()
  for (const { label, sources } of parts) {
    for (const source of sources) {
      const known = byKey.get(keyOf(source))
      if (!known) {
        byKey.set(keyOf(source), { number: byKey.size + 1, source, parts: [label] })
      } else if (!known.parts.includes(label)) known.parts.push(label)
    }
  }
  return {
    list: [...byKey.values()],
    numbersOf: (sources = []) =>
      [...new Set(sources.flatMap((source) => byKey.get(keyOf(source))?.number ?? []))].sort(
        (a, b) => a - b,
      ),
  }
}

function keyOf({ title, address, reference }: Source): string {
  return reference?.id ?? JSON.stringify([title, address])
}
