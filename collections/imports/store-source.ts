import { readBibliography } from '@/editorial/bibliography/read-bibliography'
import type { DraftDocument } from '@/editorial/import/draft-document'
import type { BibliographyFormat, TextFormat } from '@/editorial/import/formats'
import type { Known } from '@/editorial/import/known'
import { drop, type Span } from '@/editorial/import/ledger'
import { readParts } from '@/editorial/import/read-source'
import { storeArticle } from './store-article'
import type { Saved } from './save-draft'
import type { Storing } from './storing'
import type { GivenFile, SourceReport } from './store-import'
import { storeWorks } from './store-works'

type Telling = {
  step: (done: number, total: number) => void
  /** Takes the account of a stretch of the source, in order. */
  spans: (spans: Span[]) => Promise<void>
}

/** In which source of this import an article was found first, by its key. */
export type Taken = Map<string, string>

/** Stores the articles of one source, and says of each passage in which document it is. */
export async function storeSource(
  { name, text }: GivenFile,
  options: Storing & Telling & { format: TextFormat; known: Known; taken: Taken },
): Promise<SourceReport> {
  const { format, known, step } = options
  const stored: SourceReport['documents'] = []
  const all: string[] = []
  const renamed = new Map<string, string>()
  const total = format === 'wxr' ? (text.match(/<item[\s>]/g)?.length ?? 1) : 1
  for (const { document, spans, warnings } of readParts({ name, text, format }, known).parts) {
    all.push(...warnings)
    if (document) {
      const earlier = options.taken.get(document.key)
      options.taken.set(document.key, earlier ?? name)
      const saved =
        earlier === undefined
          ? await storeArticle(document, options)
          : repeated(document, { earlier, name })
      const { id, slug, outcome, why } = saved
      if (isLeftOut.has(outcome)) leaveOut(spans, why)
      renamed.set(`articles/${document.slug}`, `articles/${slug}`)
      stored.push({ record: `articles/${slug}`, id, outcome, why })
      step(stored.length, Math.max(total, stored.length))
    }
    // A source that is one article names it nowhere.
    const only = format === 'wxr' ? null : (stored[0]?.record ?? null)
    for (const span of spans) {
      if (span.field === null) continue
      span.record = renamed.get(span.record ?? '') ?? span.record ?? only
    }
    await options.spans(spans)
  }
  if (stored.length !== total) step(total, total)
  return { name, format, characters: text.length, documents: stored, warnings: all }
}

const isLeftOut = new Set(['kept', 'repeated'])

/** Two exports of one site hold the same articles: the newest one says what they are. */
function repeated(
  { id, slug }: DraftDocument,
  { earlier, name }: { earlier: string; name: string },
): Omit<Saved, 'outcome'> & { outcome: 'repeated' } {
  const where = earlier === name ? 'stands in it once more' : `is in “${earlier}” too`
  return { id, slug, outcome: 'repeated', why: `This article ${where}, which was read first.` }
}

/** What a document does not say is not in it. */
function leaveOut(spans: Span[], why: string | null): void {
  for (const span of spans) if (span.outcome !== 'dropped') drop(span, why ?? '')
}

/** Stores the works of a bibliography. */
export async function storeBibliography(
  { name, text }: GivenFile,
  options: Storing & Telling & { format: BibliographyFormat },
): Promise<SourceReport> {
  const { works, spans, warnings } = readBibliography(text, options.format)
  const documents: SourceReport['documents'] = []
  for await (const stored of storeWorks(works, options)) {
    documents.push(stored)
    options.step(documents.length, works.length)
  }
  await options.spans(spans)
  return { name, format: options.format, characters: text.length, documents, warnings }
}
