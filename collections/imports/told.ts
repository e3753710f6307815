import type { Span } from '@/editorial/import/ledger'
import type { ImportReport, SourceReport } from './store-import'

/** What the panel is told of an import while it runs, a line of JSON each. */
export type ImportLine =
  | { kind: 'step'; name: string; done: number; total: number }
  | { kind: 'spans'; name: string; spans: Span[] }
  /** After its passages; there may be more of them than were told. */
  | { kind: 'source'; source: SourceReport & { passages: number } }
  | ({ kind: 'done' } & ImportReport)
  | { kind: 'failed'; message: string }

export type PastImport = {
  id: string
  sources: string
  byName: string | null
  startedAt: string
  isFinished: boolean
  isUndone: boolean
  /** How many documents of each collection it has made. */
  made: Record<string, number>
}

export type Undone = { record: string; outcome: 'deleted' | 'kept'; why: string | null }

/** A source as the panel shows it. */
export type ToldSource = SourceReport & { passages: number; spans: Span[] }
