import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { z } from 'zod'
import type { ReferenceSummary } from '@/contract/references'
import { parseBody } from '@/editorial/body/lexical'
import { citingSentences } from '@/editorial/body/walk'
import { touch } from '@/trace'
import { fieldTag, presenceFacet } from '@/vocabulary/changes'
import type { LinkName } from './links'
import { isPublic } from './public-only'
import { refuseValues } from './refuse'
import type { Shelf } from './shelf'
import { queryRows } from './store'

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
    const cited = sentencesIn(shelf.text(document)).get(id) ?? []
    const sentences: (string | null)[] = cited.length > 0 ? cited : [null]
    return sentences.map((sentence) => ({ document, sentence }))
  })
}

const read = new WeakMap<object, ReturnType<typeof citingSentences>>()

/** A text that cites many works is read once, not once for each of them. */
function sentencesIn(text: unknown): ReturnType<typeof citingSentences> {
  if (typeof text !== 'object' || text === null) return citingSentences(parseBody(text))
  const sentences = read.get(text) ?? citingSentences(parseBody(text))
  read.set(text, sentences)
  return sentences
}

/**
 * The references by authors of these names: the slug of a family name, or of a name without parts.
 * Throws a 400 problem for a slug that is nobody's.
 */
export async function byAuthors(slugs: string[]): Promise<Where> {
  touch(`references${presenceFacet}`, fieldTag('references', 'authors'))
  const rows = await queryRows(sql`
    select asked.slug from jsonb_array_elements_text(${JSON.stringify(slugs)}::jsonb) as asked (slug)
    where exists (
      select from references_authors a join "references" d on d.id = a._parent_id
      where slug_of(coalesce(a.family, a.literal, '')) = asked.slug and ${isPublic})`)
  const known = new Set(rows.map((row) => z.object({ slug: z.string() }).parse(row).slug))
  refuseValues(
    slugs.filter((slug) => !known.has(slug)),
    { parameter: 'author', says: (slug) => `there is no author "${slug}"` },
  )
  return { 'authors.slug': { in: slugs } }
}
