import type { Relation } from '@/contract/relation'
import type { Image } from '@/contract/resource'
import type { Resolvers } from '@/editorial/body/document-context'
import type { Resolve } from '@/editorial/markdown'
import { pagePath } from '@/paths'
import { readStarterFiles } from '@/starter/files'
import { starterId } from '@/starter/ids'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'

const site = 'https://knotwork.example'
export const files = readStarterFiles()

/** The slugs of the starter content, by noun. */
export const slugs: Record<ResourceType, string[]> = {
  articles: files.articles.map(({ file }) => file.replace(/\.md$/, '')),
  muscles: files.muscles.muscles.map(({ slug }) => slug),
  spots: files.spots.spots.map(({ slug }) => slug),
  references: files.references.map(({ id }) => id),
  products: files.products.products.map(({ slug }) => slug),
  regions: files.regions.regions.map(({ id }) => id),
  topics: files.texts.topics.map(({ slug }) => slug),
  people: ['knotwork-editors'],
}
export const pictures = ['front.webp', 'body map (back).webp']

export const resolve: Resolve = (type, slug) => {
  const known = type === 'media' ? pictures : slugs[type]
  return known.includes(slug) ? starterId(type, slug) : null
}

export function relationTo(type: ResourceType, slug: string): Relation {
  const title = slug.replace(/[-.]/g, ' ')
  return { type, id: starterId(type, slug), slug, title, url: site + pagePath(type, slug) }
}

const relations = new Map(
  resourceTypes.flatMap((type) =>
    slugs[type].map((slug) => [starterId(type, slug), relationTo(type, slug)] as const),
  ),
)
const images = new Map(
  pictures.map((file): [string, Image] => [
    starterId('media', file),
    {
      url: `${site}/media/${encodeURIComponent(file)}`,
      width: 800,
      height: 600,
      alt: 'A body map',
      caption: null,
      credit: null,
      sizes: [],
    },
  ]),
)

export const everythingPublic: Resolvers = {
  relation: (_, id) => relations.get(id) ?? null,
  image: (id) => images.get(id) ?? null,
  absoluteUrl: (path) => site + path,
}

/** The same, but for some documents that are drafts. */
export function without(...hidden: [ResourceType, string][]): Resolvers {
  const ids = new Set(hidden.map(([type, slug]) => starterId(type, slug)))
  return {
    ...everythingPublic,
    relation: (type, id) => (ids.has(id) ? null : everythingPublic.relation(type, id)),
  }
}
