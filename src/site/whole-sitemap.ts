import type { ResourceType } from '@/vocabulary/nouns'
import { listEntry, type SitemapEntry } from './sitemap'

type Addressed = SitemapEntry & { type: ResourceType }

/** Pages that list documents: each changes when one of its documents does. */
const lists: [path: string, type: ResourceType][] = [
  ['/', 'articles'],
  ['/articles', 'articles'],
  ['/muscles', 'muscles'],
  ['/spots', 'spots'],
  ['/references', 'references'],
  ['/products', 'products'],
  ['/topics', 'topics'],
  ['/where-does-it-hurt', 'regions'],
]

/** Every page of the site: lists first, then the documents. */
export function wholeSitemap(addresses: Addressed[]): SitemapEntry[] {
  const of = (type: ResourceType) => addresses.filter((address) => address.type === type)
  return [
    ...lists.map(([path, type]) => listEntry(path, of(type))),
    ...standing.map((url) => ({ url, updatedAt: null })),
    { url: '/developers', updatedAt: null },
    ...addresses.map(({ url, updatedAt }) => ({ url, updatedAt })),
  ]
}

/** So many addresses may stand in one file (sitemaps.org, protocol 0.9). */
const mostInOne = 50_000

/** Cuts a sitemap into files. */
export function sitemapParts(entries: SitemapEntry[], most = mostInOne): SitemapEntry[][] {
  return Array.from({ length: Math.max(1, Math.ceil(entries.length / most)) }, (_, part) =>
    entries.slice(part * most, (part + 1) * most),
  )
}

/** Pages whose words do not come from dated documents, or from many. */
const standing = [
  '/about',
  '/glossary',
  '/editorial-policy',
  '/corrections',
  '/citing',
  '/privacy',
  '/accessibility',
]
