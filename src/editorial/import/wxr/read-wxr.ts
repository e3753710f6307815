import type { DraftDocument, Named } from '@/editorial/import/draft-document'
import type { Known } from '@/editorial/import/known'
import type { Ledger } from '@/editorial/import/ledger'
import type { SourceFile } from '@/editorial/import/read-source'
import { slugify } from '@/editorial/slugify'
import { itemOf, pathOf, readItem, reasonAgainst, textOf, type WxrItem } from './item'
import { parseWxr, type Part } from './parse-wxr'

export type WxrPerson = Named

type Options = { ledger: Ledger; known: Known }

/** A post or page as it is read, and up to where all of the source is accounted for then. */
export type WxrDocument = { document: DraftDocument; warnings: string[]; until: number }

/** An export of WordPress: posts and pages as drafts, one after the other, with authors, categories and old addresses. */
export function readWxr(
  { text, name }: SourceFile,
  { ledger, known }: Options,
): { documents: Generator<WxrDocument>; people: WxrPerson[] } {
  const parts = parseWxr(text, ledger)
  const site = parts[0]
    ? textOf(parts[0], 'wp:base_blog_url') || textOf(parts[0], 'link') || name
    : name
  const authors = new Map(parts.flatMap((part) => authorOf(part)))
  const items: WxrItem[] = []
  for (const part of parts) {
    const reason = reasonAgainst(part)
    if (part.kind === 'item' && reason === null) items.push(itemOf(part, site))
    else settlePart(part, { ledger, reason })
  }
  const own = { ...known, resolveOld: oldAddresses(items, { site, known }) }
  const documents = readItems(items, { known: own, ledger, authors })
  return { documents, people: [...authors.values()] }
}

/** What an item held is let go of as soon as it is read: all of them together may be large. */
function* readItems(
  items: WxrItem[],
  options: Parameters<typeof readItem>[1],
): Generator<WxrDocument> {
  const starts = items.map(({ part }) =>
    part.leaves.reduce((first, { range }) => Math.min(first, range.start), Infinity),
  )
  // Items of a broken export may stand in each other.
  for (let at = starts.length - 2; at >= 0; at -= 1) {
    starts[at] = Math.min(starts[at] ?? Infinity, starts[at + 1] ?? Infinity)
  }
  for (const [at, item] of items.entries()) {
    const read = readItem(item, options)
    item.part.leaves = []
    yield { ...read, until: starts[at + 1] ?? options.ledger.source.length }
  }
}

function authorOf(part: Part): [string, Named][] {
  const login = textOf(part, 'wp:author_login')
  if (part.kind !== 'wp:author' || !login) return []
  const name = textOf(part, 'wp:author_display_name') || login
  return slugify(name) ? [[login, { slug: slugify(name), name }]] : []
}

/** Authors and categories are made when an article needs them. */
const fields: Record<string, [type: string, name: string, field: string]> = {
  'wp:author_display_name': ['people', 'wp:author_display_name', 'name'],
  'wp:author_login': ['people', 'wp:author_display_name', 'slug'],
  'wp:category_nicename': ['topics', 'wp:category_nicename', 'slug'],
  'wp:cat_name': ['topics', 'wp:category_nicename', 'title'],
}

function settlePart(
  part: Part,
  { ledger, reason }: { ledger: Ledger; reason: string | null },
): void {
  for (const { name, range } of part.leaves) {
    const [type = '', from = '', field = ''] = part.kind === 'item' ? [] : (fields[name] ?? [])
    if (field) {
      ledger.record = `${type}/${slugify(textOf(part, from))}`
      ledger.kept(range, field)
      ledger.record = null
    } else
      ledger.dropped(
        range,
        part.kind === 'item' && reason ? reason : `<${name}> has no place here.`,
      )
  }
}

/** What addresses of the old site are here: those of the items of this export. */
function oldAddresses(
  items: WxrItem[],
  { site, known }: { site: string; known: Known },
): Known['resolveOld'] {
  const byPath = new Map(
    items.flatMap(({ oldPath, id }) => (oldPath ? [[oldPath, id] as const] : [])),
  )
  const host = URL.canParse(site) ? new URL(site).host.replace(/^www\./, '') : null
  return (href) => {
    const url = URL.canParse(href, site) ? new URL(href, site) : null
    const isOld = url !== null && url.host.replace(/^www\./, '') === host
    const id = isOld ? byPath.get(pathOf(url.href) ?? '') : undefined
    return id ? { type: 'articles', id } : known.resolveOld(href)
  }
}
