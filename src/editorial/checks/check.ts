import type { CheckedDocument, DocumentType } from './documents'
import type { Library } from './library'
import type { Area, Hit, Severity } from './rule'
import { corpusRules, rules } from './rules'

/** What a rule has against a document. */
export type Finding = Omit<Hit, 'severity'> & {
  rule: string
  area: Area
  severity: Severity
  document: { type: DocumentType; id: string; slug: string; title: string }
}

/** What is to be said about one document, the gravest first, then in the order of the text. */
export function checkDocument(document: CheckedDocument, library: Library): Finding[] {
  return rules
    .flatMap(({ name, area, severity, find }) =>
      find(document, library).map((hit) => ({
        ...hit,
        ...{ rule: name, area, severity: hit.severity ?? severity, document: nameOf(document) },
      })),
    )
    .sort(byWeight)
}

/** What only shows when documents are compared. */
export function checkCorpus(documents: CheckedDocument[], library: Library): Finding[] {
  return corpusRules.flatMap(({ name, area, severity, find }) =>
    find(documents, library).map(({ document, ...hit }) => ({
      ...hit,
      ...{ rule: name, area, severity: hit.severity ?? severity, document: nameOf(document) },
    })),
  )
}

const weights: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

function byWeight(a: Finding, b: Finding): number {
  return weights[a.severity] - weights[b.severity] || placeOf(a) - placeOf(b)
}

/** Fields stand before the text; blocks in their order. */
function placeOf({ path }: Finding): number {
  return Number(/^body\.(\d+)/.exec(path)?.[1] ?? -1)
}

function nameOf({ type, id, slug, title }: CheckedDocument): Finding['document'] {
  return { type, id, slug, title }
}
