import 'server-only'
import type { Relation } from '@/contract/relation'
import type { Image } from '@/contract/resource'
import { env } from '@/env'
import { pagePath } from '@/paths'
import { touch } from '@/trace'
import { nameFacet } from '@/vocabulary/changes'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { readImages } from './images'
import type { Link, LinkName } from './links'
import { findPublic, type FieldOf } from './store'
import { titleFields } from './titles'

/** Ids of the documents that have to be at hand, by their noun. */
export type Wanted = Partial<Record<ResourceType | 'media', readonly string[]>>

/** Everything that a set of documents points at, read once. What is not public is not on it. */
export type Shelf = {
  relation: (type: ResourceType, id: string | null) => Relation | null
  relations: (type: ResourceType, ids: readonly string[]) => Relation[]
  image: (id: string | null) => Image | null
  /** Documents that point at this one, in tree order or by title. */
  pointingAt: (id: string, ...names: LinkName[]) => Relation[]
  /** The stored text of a document; only where texts were asked for. */
  text: (id: string) => unknown
}

type Book = { relation: Relation; order: number; text: unknown }

/** Reads what is wanted, one statement for each noun, and notes each document in the trace. */
export async function fillShelf({
  wanted,
  links = [],
  withTexts = false,
}: {
  wanted: Wanted
  links?: Link[]
  withTexts?: boolean
}): Promise<Shelf> {
  const books = new Map<string, Book>()
  const read = resourceTypes.map(async (type) => {
    const sources = links.filter((link) => link.type === type).map(({ from }) => from)
    const ids = [...new Set([...(wanted[type] ?? []), ...sources])]
    for (const book of await readBooks(type, { ids, withTexts })) books.set(book.relation.id, book)
  })
  const [images] = await Promise.all([readImages(wanted.media ?? []), ...read])
  const relation = (type: ResourceType, id: string | null) => {
    const found = id ? books.get(id)?.relation : undefined
    return found?.type === type ? found : null
  }
  return {
    relation,
    relations: (type, ids) => ids.flatMap((id) => relation(type, id) ?? []),
    image: (id) => (id ? (images.get(id) ?? null) : null),
    pointingAt: (id, ...names) =>
      [
        ...new Set(
          links
            .filter((link) => link.to === id && names.includes(link.name))
            .map(({ from }) => from),
        ),
      ]
        .flatMap((from) => books.get(from) ?? [])
        .sort(inOrder)
        .map((book) => book.relation),
    text: (id) => books.get(id)?.text,
  }
}

async function readBooks(
  type: ResourceType,
  { ids, withTexts }: { ids: string[]; withTexts: boolean },
): Promise<Book[]> {
  if (ids.length === 0) return []
  const extra = [
    ...(type === 'regions' ? ['order'] : []),
    ...(withTexts && ['articles', 'muscles', 'spots'].includes(type) ? ['body'] : []),
  ]
  const rows = await findPublic(type, {
    fields: ['slug', titleFields[type], ...extra] as FieldOf<typeof type>[],
    where: { id: { in: ids } },
  })
  return rows.map((row: Record<string, unknown>) => {
    const { id, slug, order, body: text } = row
    const relation = relationOf(type, {
      id: String(id),
      slug: String(slug),
      title: String(row[titleFields[type]]),
    })
    return { relation, order: Number(order ?? 0), text }
  })
}

/** A pointer to a document that is public, noted in the trace. */
export function relationOf(
  type: ResourceType,
  { id, slug, title }: { id: string; slug: string; title: string },
): Relation {
  touch(`${type}:${slug}${nameFacet}`)
  return { type, id, slug, title, url: env.SITE_URL + pagePath(type, slug) }
}

function inOrder(a: Book, b: Book): number {
  return a.order - b.order || a.relation.title.localeCompare(b.relation.title, 'en')
}
