import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Relation } from '@/contract/relation'
import { env } from '@/env'
import { pagePath } from '@/paths'
import { runUntraced, touch } from '@/trace'
import { fieldTag, nameFacet, presenceFacet } from '@/vocabulary/changes'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { readImages, type FindImage } from './images'
import type { Link, LinkName } from './links'
import { remembered } from './remembered'
import { findInOrder, queryRows } from './store'

/** Ids of the documents that have to be at hand, by their noun. */
export type Wanted = Partial<Record<ResourceType | 'media', readonly string[]>>

/** Everything that a set of documents points at, read once; what is taken from it is noted in the trace. What is not public is not on it. */
export type Shelf = {
  relation: (type: ResourceType, id: string | null) => Relation | null
  relations: (type: ResourceType, ids: readonly string[]) => Relation[]
  image: FindImage
  /** Documents that point at this one, in tree order or by title. */
  pointingAt: (id: string, ...names: LinkName[]) => Relation[]
  /** The stored text of a document; only where texts were asked for. */
  text: (document: Relation) => unknown
}

type Book = { relation: Relation; order: number }

/** Reads what is wanted, all names in one statement. */
export async function fillShelf({
  wanted,
  links = [],
  withTexts = false,
}: {
  wanted: Wanted
  links?: Link[]
  withTexts?: boolean
}): Promise<Shelf> {
  const sources = withTexts ? links : []
  const [image, books, texts] = await Promise.all([
    readImages(wanted.media ?? []),
    readBooks(wanted, links),
    runUntraced(() => readTexts(sources)),
  ])
  const relation = (type: ResourceType, id: string | null) => {
    if (!id) return null
    // It is asked for by id: the answer depends on it also while it is not there.
    touch(`${type}:${id}${nameFacet}`)
    const found = books.get(id)?.relation
    return found?.type === type ? found : null
  }
  return {
    relation,
    relations: (type, ids) => ids.flatMap((id) => relation(type, id) ?? []),
    image,
    pointingAt: (id, ...names) => {
      const found = links.filter((link) => link.to === id && names.includes(link.name))
      touch(...names.map((name) => `${name.split('.')[0]}>${id}`))
      touch(...found.map(({ type, from }) => `${type}:${from}${nameFacet}`))
      return [...new Set(found.map(({ from }) => from))]
        .flatMap((from) => books.get(from) ?? [])
        .sort(inOrder)
        .map((book) => book.relation)
    },
    text: ({ type, id }) => {
      touch(`${type}:${id}${presenceFacet}`, fieldTag(`${type}:${id}`, 'body'))
      return texts.get(id)
    },
  }
}

const NameRow = z.object({
  type: z.enum(resourceTypes),
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  place: z.number(),
})

/** Over the view `names`, which holds public documents only. */
async function readBooks(wanted: Wanted, links: Link[]): Promise<Map<string, Book>> {
  const typeOf = new Map<string, ResourceType>([
    ...resourceTypes.flatMap((type) => (wanted[type] ?? []).map((id) => [id, type] as const)),
    ...links.map(({ from, type }) => [from, type] as const),
  ])
  return remembered([...typeOf.keys()], {
    kind: 'name',
    tagsOf: (id) => [`${typeOf.get(id)}:${id}`],
    read: (missing) => readNames(missing, typeOf),
  })
}

async function readNames(
  ids: readonly string[],
  typeOf: ReadonlyMap<string, ResourceType>,
): Promise<Map<string, Book>> {
  const each = resourceTypes.flatMap((type) => {
    const those = ids.filter((id) => typeOf.get(id) === type)
    return those.length > 0 ? [sql`(type = ${type} and id in ${those})`] : []
  })
  if (each.length === 0) return new Map()
  const rows = await queryRows(
    sql`select type, id, slug, title, place from names where ${sql.join(each, sql` or `)}`,
  )
  return new Map(
    z
      .array(NameRow)
      .parse(rows)
      .map(({ type, place, ...named }) => {
        return [named.id, { relation: relationOf(type, named), order: place }]
      }),
  )
}

/** The stored texts of whatever points here. */
async function readTexts(sources: Link[]): Promise<Map<string, unknown>> {
  const read = (['articles', 'muscles', 'spots'] as const).map(async (type) => {
    const ids = [...new Set(sources.filter((link) => link.type === type).map(({ from }) => from))]
    return findInOrder(type, { fields: ['body'], ids })
  })
  const rows = (await Promise.all(read)).flat()
  return new Map(rows.map(({ id, body }) => [id, body]))
}

function relationOf(
  type: ResourceType,
  { id, slug, title }: { id: string; slug: string; title: string },
): Relation {
  return { type, id, slug, title, url: env.SITE_URL + pagePath(type, slug) }
}

function inOrder(a: Book, b: Book): number {
  return a.order - b.order || a.relation.title.localeCompare(b.relation.title, 'en')
}
