import type { Checked, CheckedDocument, DocumentType } from './documents'
import type { Library } from './library'

/** Errors keep a document from going out, warnings ask, notes only tell. */
export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

export const areas = [
  'safety',
  'claims',
  'references',
  'commerce',
  'links',
  'media',
  'structure',
  'readability',
  'trust',
  'corpus',
] as const
export type Area = (typeof areas)[number]

/** One place where a rule objects. */
export type Hit = {
  /** The field, and in a text the top-level block: `dek`, `body.4`, `careCards.0.when`. */
  path: string
  /** The words that it is about; a waiver holds as long as they stay. */
  quote: string
  /** One sentence: what is wrong and what to do. */
  message: string
  /** Where this one place weighs less than the rule does. */
  severity?: Severity
}

/** Markdown is the text of an otherwise sound article; fields are those of an otherwise sound document. */
export type Example = string | { type: DocumentType; body?: string; [field: string]: unknown }

type About = {
  /** Kebab-case; what a waiver and a report call it. */
  name: string
  area: Area
  severity: Severity
  /** Why it is worth stopping for. */
  about: string
}

export type Rule = About & {
  on: readonly DocumentType[]
  find: (document: CheckedDocument, library: Library) => Hit[]
  examples: { fires: Example[]; silent: Example[] }
}

/** A rule that looks at one document. It is asked only about documents of the types it is for. */
export function rule<Type extends DocumentType>(
  own: Omit<Rule, 'on' | 'find'> & {
    on: readonly Type[]
    find: (document: Checked<Type>, library: Library) => Hit[]
  },
): Rule {
  const on: readonly DocumentType[] = own.on
  return {
    ...own,
    find: (document, library) =>
      // The types are compared just before.
      on.includes(document.type) ? own.find(document as Checked<Type>, library) : [],
  }
}

export type CorpusHit = Hit & { document: CheckedDocument }
export type CorpusRule = About & {
  find: (documents: CheckedDocument[], library: Library) => CorpusHit[]
  /** Each a small site. */
  examples: { fires: Example[][]; silent: Example[][] }
}

/** A rule that compares documents with each other. */
export function corpusRule(own: CorpusRule): CorpusRule {
  return own
}
