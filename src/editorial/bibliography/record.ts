import type { Range } from '@/editorial/import/ledger'
import type { CslType, WorkText } from '@/vocabulary/references'

export type Name = { family?: string; given?: string; literal?: string }
export type PartialDate = { year: number; month: number | null; day: number | null }

/** A work as a bibliography has it, in the fields of a reference; what it does not say is absent. */
export type WorkRecord = {
  key: string
  cslType: CslType
  title?: string
  authors: Name[]
  editors: Name[]
  issued?: PartialDate
  accessed?: PartialDate
} & Partial<Record<WorkText, string>>

/** An entry of a bibliography file: where it stands, and where each of its fields went. */
export type ReadEntry = {
  work: WorkRecord
  range: Range
  /** A field of a reference, or null with the reason why it is left out. */
  places: { range: Range; field: string | null; why: string | null }[]
  /** What an editor should look at. */
  warning?: string
}
