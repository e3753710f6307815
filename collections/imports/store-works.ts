import { duplicateFinder } from '@/editorial/bibliography/duplicates'
import { keyOf } from '@/editorial/bibliography/read-bibliography'
import type { WorkRecord } from '@/editorial/bibliography/record'
import { workTexts } from '@/vocabulary/references'
import { importId } from '@/editorial/import/import-id'
import { comparableReferences } from '@collections/references/comparable-references'
import { saveImported } from './save-draft'
import type { Storing } from './storing'

export type StoredWork = { record: string; id: string; outcome: string; why: string | null }

/** Stores the works of a bibliography as drafts. One that is here already, by number or by title, is not made again. */
export async function* storeWorks(
  works: WorkRecord[],
  storing: Storing,
): AsyncGenerator<StoredWork> {
  const finder = duplicateFinder()
  const slugs = new Map<string, string>()
  for (const reference of await comparableReferences(storing.payload)) {
    finder.add(reference)
    slugs.set(reference.id, reference.slug)
  }
  for (const work of works) {
    const key = `work ${keyOf(work)} ${work.doi ?? work.pmid ?? work.title ?? ''}`
    const id = importId(key)
    const own = { ...work, id, year: work.issued?.year ?? null }
    const match = slugs.has(id) ? null : finder.find(own)
    if (match) {
      const record = `references/${slugs.get(match.id) ?? match.id}`
      const why = `The same work by its ${match.by === 'title' ? 'title, author and year' : match.by.toUpperCase()}.`
      yield { record, id: match.id, outcome: 'duplicate', why }
      continue
    }
    const data = dataOf(work)
    const saved = await saveImported({
      ...storing,
      collection: 'references',
      key,
      id,
      slug: keyOf(work),
      data,
    })
    finder.add(own)
    slugs.set(id, saved.slug)
    yield {
      record: `references/${saved.slug}`,
      id: saved.id,
      outcome: saved.outcome,
      why: saved.why,
    }
  }
}

/** Judgement, takeaway and our own check are an editor's; without them it cannot be published. */
function dataOf(work: WorkRecord): Record<string, unknown> {
  const { cslType, title, authors, editors, issued, accessed } = work
  const texts = workTexts.map((field) => [field, work[field] ?? null] as const)
  return {
    cslType,
    title,
    authors,
    editors,
    issued: issued ?? {},
    accessed: accessed ?? {},
    ...Object.fromEntries(texts),
  }
}
