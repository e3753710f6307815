import { readBibliography } from '@/editorial/bibliography/read-bibliography'
import type { BibliographyFormat, TextFormat } from '@/editorial/import/formats'
import type { Known } from '@/editorial/import/known'
import { readSource } from '@/editorial/import/read-source'
import { storeArticle, type Storing } from './store-article'
import type { GivenFile, SourceReport } from './store-import'
import { storeWorks } from './store-works'

type Step = { step: (done: number, total: number) => void }

/** Stores the articles of one source, and says of each passage in which document it is. */
export async function storeSource(
  { name, text }: GivenFile,
  options: Storing & Step & { format: TextFormat; known: Known },
): Promise<SourceReport> {
  const { format, known, step } = options
  const { documents, spans, warnings } = readSource({ name, text, format }, known)
  const stored: SourceReport['documents'] = []
  const renamed = new Map<string, string>()
  for (const [at, document] of documents.entries()) {
    const { id, slug, outcome, why } = await storeArticle(document, options)
    renamed.set(`articles/${document.slug}`, `articles/${slug}`)
    stored.push({ record: `articles/${slug}`, id, outcome, why })
    step(at + 1, documents.length)
  }
  const only = documents.length === 1 ? stored[0] : undefined
  for (const span of spans) {
    if (span.field === null) continue
    span.record = renamed.get(span.record ?? '') ?? span.record ?? only?.record ?? null
  }
  return { name, format, characters: text.length, documents: stored, warnings, spans }
}

/** Stores the works of a bibliography. */
export async function storeBibliography(
  { name, text }: GivenFile,
  options: Storing & Step & { format: BibliographyFormat },
): Promise<SourceReport> {
  const { works, spans, warnings } = readBibliography(text, options.format)
  const documents: SourceReport['documents'] = []
  for await (const stored of storeWorks(works, options)) {
    documents.push(stored)
    options.step(documents.length, works.length)
  }
  return { name, format: options.format, characters: text.length, documents, warnings, spans }
}
