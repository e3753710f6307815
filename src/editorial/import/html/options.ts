import type { Entry, Ledger, Range } from '@/editorial/import/ledger'
import type { SourceText } from '@/editorial/import/source-text'

export type HtmlOptions = {
  ledger: Ledger
  html: SourceText
  /** Whether an empty line parts paragraphs, as in what WordPress stores. */
  hasEmptyLines: boolean
  field: string
}

export type HtmlFacts = {
  title: Entry[]
  titleText: string
  description: { text: string; entry: Entry | null } | null
}

export type Tag = { name: string; attributes: Record<string, string>; range: Range | null }
