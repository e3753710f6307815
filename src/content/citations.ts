import 'server-only'
import type { Where } from 'payload'
import type { ReferenceSummary } from '@/contract/references'
import { parseBody } from '@/editorial/body/lexical'
import { citingSentences } from '@/editorial/body/walk'
import { slugify } from '@/editorial/slugify'
import { touch } from '@/trace'
import type { LinkName } from './links'
import { refuseValues } from './refuse'
import type { Shelf } from './shelf'
import { findPublic } from './store'

/** The pointers by which a document rests on a reference. */
export const citingLinks = [
  'articles.references',
  'muscles.sources',
  'muscles.body',
  'spots.references',
  'spots.sources',
  'spots.body',
  'products.references',
  'products.sources',
] as const satisfies readonly LinkName[]

/** Who rests on a reference: each sentence that cites it, or the document alone when a record names it. */
export function citedByOf(id: string, shelf: Shelf): ReferenceSummary['citedBy'] {
  return shelf.pointingAt(id, ...citingLinks).flatMap((document) => {
    const cited = citingSentences(parseBody(shelf.text(document.id))).get(id) ?? []
    const sentences: (string | null)[] = cited.length > 0 ? cited : [null]
    return sentences.map((sentence) => ({ document, sentence }))
  })
}

/**
 * The references by authors of these names: the slug of a family name, or of a name without parts.
 * Throws a 400 problem for a slug that is nobody's.
 */
export async function byAuthors(slugs: string[]): Promise<Where> {
  touch('references')
  const rows = await findPublic('references', { fields: ['authors'] })
  const works = rows.map(({ id, authors }) => ({
    id,
    names: (authors ?? []).map(({ family, literal }) => slugify(family ?? literal ?? '')),
  }))
  const known = new Set(works.flatMap(({ names }) => names))
  refuseValues(
    slugs.filter((slug) => !known.has(slug)),
    { parameter: 'author', says: (slug) => `there is no author "${slug}"` },
  )
  const ids = works.filter(({ names }) => names.some((name) => slugs.includes(name)))
  return { id: { in: ids.map(({ id }) => id) } }
}
