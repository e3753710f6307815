import type { ListQuery } from '@/contract/page'
import { oneOf, oneText, wasRefused, type QueryValues } from '@/site/query-values'
import { referenceKinds, type ReferenceKind } from '@/vocabulary/references'

/** What a reader asks of the index of references; null is "any". */
export type ReferenceQuestion = {
  kind: ReferenceKind | null
  /** A year, or the first and last of a span: "2015" or "2010-2019". */
  year: string | null
  /** A slug. */
  topic: string | null
  /** What was asked for but could not be understood, by name. */
  refused: string[]
}

/** The spans that the form offers; older works are few. */
export const yearSpans = [
  { value: '2020-2029', label: '2020 and later' },
  { value: '2010-2019', label: '2010 to 2019' },
  { value: '2000-2009', label: '2000 to 2009' },
  { value: '1900-1999', label: 'Before 2000' },
] as const

export function readReferenceQuestion(query: QueryValues): ReferenceQuestion {
  const kind = oneOf(referenceKinds, query.kind)
  const year = yearsOf(oneText(query.year)).length > 0 ? oneText(query.year) : null
  const topic = matching(oneText(query.topic), /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/)
  const refused = [
    wasRefused(query.kind, kind) ? 'kind' : null,
    wasRefused(query.year, year) ? 'year' : null,
    wasRefused(query.topic, topic) ? 'topic' : null,
  ].filter((name) => name !== null)
  return { kind, year, topic, refused }
}

/** The filters of the list that answers the question. */
export function referenceFilters({ kind, year, topic }: ReferenceQuestion): ListQuery['filters'] {
  return {
    ...(kind && { kind: [kind] }),
    ...(year && { year: yearsOf(year) }),
    ...(topic && { topic: [topic] }),
  }
}

/** Every year of a span; none where it is not a span of at most a century. */
function yearsOf(text: string | null): string[] {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text ?? '')
  if (!match) return []
  const first = Number(match[1])
  const last = Number(match[2] ?? match[1])
  if (last < first || last - first > 99) return []
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

function matching(text: string | null, pattern: RegExp): string | null {
  return text !== null && pattern.test(text) ? text : null
}
