import type { Link } from 'mdast'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import type { Reading } from './reading'
import { storedLink, type StoredNode } from './stored-nodes'

/** A link. A path of a resource becomes a link to that document, which follows it when it is renamed. */
export function readLink(node: Link, children: StoredNode[], reading: Reading): StoredNode[] {
  if (node.title) reading.report(node, 'A link has no title.')
  const id = reading.idFor('link')
  const resource = resourceOf(node.url)
  if (resource) {
    const value = reading.find(node, resource.type, resource.slug)
    const doc = value && { relationTo: resource.type, value }
    return doc ? [storedLink(id, { linkType: 'internal', doc }, children)] : children
  }
  if (!isAddress(node.url)) {
    reading.report(node, `"${node.url}" is no address of this site, no web address and no anchor.`)
    return children
  }
  return [storedLink(id, { linkType: 'custom', url: node.url }, children)]
}

/** What `/spots/rhomboids` or `/where-does-it-hurt?region=back.lower` leads to. */
export function resourceOf(url: string): { type: ResourceType; slug: string } | null {
  const region = /^\/where-does-it-hurt\?region=([^&#]+)$/.exec(url)?.[1]
  if (region) return { type: 'regions', slug: decodeURIComponent(region) }
  const [, noun, slug] = /^\/([a-z]+)\/([^/?#]+)$/.exec(url) ?? []
  const type = resourceTypes.find((known) => known === noun)
  return type && slug ? { type, slug } : null
}

/** Pages of this site that are no resource. */
const pages = [
  '/',
  '/articles',
  '/muscles',
  '/spots',
  '/references',
  '/products',
  '/glossary',
  '/where-does-it-hurt',
  '/search',
  '/about',
  '/developers',
  '/report',
  '/feed.xml',
  '/feed.json',
]

function isAddress(url: string): boolean {
  if (url.startsWith('/')) return pages.includes(url.replace(/[?#].*$/, ''))
  return /^(?:https?:\/\/|mailto:|tel:|#)\S+$/i.test(url)
}
