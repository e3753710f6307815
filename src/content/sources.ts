import type { Source } from '@/contract/source'
import type { Shelf, Wanted } from './shelf'
import { idOf, idsOf } from './store'

export type SourceRow<P extends string> = {
  part: P
  title: string
  address?: string | null
  licence?: string | null
  reference?: string | { id: string } | null
}

/** The sources of a record by the part that they are for, every part named. */
export function sourcesByPart<P extends string>(
  rows: readonly SourceRow<P>[] | null | undefined,
  { parts, shelf }: { parts: readonly P[]; shelf: Shelf },
): Record<P, Source[]> {
  return Object.fromEntries(parts.map((part) => [part, sourcesFor(part, rows, shelf)])) as Record<
    P,
    Source[]
  >
}

/** The sources of a record for one of its parts. */
export function sourcesFor<P extends string>(
  part: P,
  rows: readonly SourceRow<P>[] | null | undefined,
  shelf: Shelf,
): Source[] {
  return (rows ?? []).filter((row) => row.part === part).map((row) => sourceOf(row, shelf))
}

/** The references among the sources, and whatever else a record rests on. */
export function referencesWanted(row: {
  sources?: readonly SourceRow<string>[] | null
  references?: readonly (string | { id: string })[] | null
}): Wanted {
  const sources = (row.sources ?? []).flatMap(({ reference }) => idOf(reference) ?? [])
  return { references: [...idsOf(row.references), ...sources] }
}

function sourceOf(row: SourceRow<string>, shelf: Shelf): Source {
  return {
    title: row.title,
    address: row.address ?? null,
    licence: row.licence ?? null,
    reference: shelf.relation('references', idOf(row.reference)),
  }
}
