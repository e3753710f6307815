import { blankDocument } from '@/editorial/import/blank-document'
import type { DraftDocument, Named } from '@/editorial/import/draft-document'
import { finishText } from '@/editorial/import/finish-text'
import { HtmlReading } from '@/editorial/import/html/reader'
import { importId } from '@/editorial/import/import-id'
import type { Known } from '@/editorial/import/known'
import { repair, startLedger, type Ledger } from '@/editorial/import/ledger'
import type { Words } from '@/editorial/import/pieces'
import { repairCharacters } from '@/editorial/import/repairs/characters'
import { slugOf, tidyTitle } from '@/editorial/import/title-of'
import { slugify } from '@/editorial/slugify'
import type { Leaf, Part } from './parse-wxr'

/** A post or a page of an export, before its text is read. */
export type WxrItem = { part: Part; key: string; id: string; slug: string; oldPath: string | null }

/** The key stays the same in every export of the same site: its own identifier, else its address. */
export function itemOf(part: Part, site: string): WxrItem {
  const guid = textOf(part, 'guid') || textOf(part, 'link') || textOf(part, 'wp:post_id')
  const key = `${site} ${guid} ${textOf(part, 'wp:post_id')}`.trim()
  const name = slugify(decoded(textOf(part, 'wp:post_name')))
  const slug = name || slugOf(tidyTitle(textOf(part, 'title')), key)
  return { part, key, id: importId(key), slug, oldPath: pathOf(textOf(part, 'link')) }
}

/** Why an item is not imported; null when it is. */
export function reasonAgainst(part: Part): string | null {
  const type = textOf(part, 'wp:post_type')
  const status = textOf(part, 'wp:status')
  if (type === 'attachment')
    return 'An attachment: its file is imported when it is given with the export.'
  if (type !== 'post' && type !== 'page' && type !== '')
    return `Items of the type “${type}” are not imported.`
  if (status === 'trash' || status === 'auto-draft')
    return `An item in the state “${status}” is not imported.`
  if (textOf(part, 'title') === '' && textOf(part, 'content:encoded') === '')
    return 'An item without title and text.'
  return null
}

type Options = { known: Known; ledger: Ledger; authors: Map<string, Named> }

/** Reads the text of an item, and says of every other part of it where it went. */
export function readItem(
  item: WxrItem,
  options: Options,
): { document: DraftDocument; warnings: string[] } {
  const { known, ledger, authors } = options
  ledger.record = `articles/${item.slug}`
  const document: DraftDocument = { ...blankDocument(item), slug: item.slug }
  const warnings: string[] = []
  const seen = new Set<string>()
  for (const leaf of item.part.leaves) {
    const isAgain = seen.has(leaf.name) && leaf.name !== 'category'
    seen.add(leaf.name)
    if (isAgain) ledger.dropped(leaf.range, `A second <${leaf.name}> in the same item.`)
    else if (leaf.name === 'content:encoded') {
      const html = new HtmlReading({ ledger, html: leaf.text, hasEmptyLines: true, field: 'body' })
      const finished = finishText(html.read(), { known, ledger, key: item.key })
      document.body = finished.body
      warnings.push(...finished.warnings.map((warning) => `${item.slug}: ${warning}`))
    } else Object.assign(document, readLeaf(leaf, { ledger, document, authors }))
  }
  if (document.title === '') document.title = item.slug.replaceAll('-', ' ')
  ledger.record = null
  return { document, warnings }
}

type LeafOptions = { ledger: Ledger; document: DraftDocument; authors: Map<string, Named> }

function readLeaf(leaf: Leaf, { ledger, document, authors }: LeafOptions): Partial<DraftDocument> {
  const text = leaf.text.text.trim()
  switch (leaf.name) {
    case 'title':
      return { title: titleOf(leaf, ledger) }
    case 'link': {
      const path = pathOf(text)
      return path ? kept(leaf, 'oldPaths', { oldPaths: [path] }, ledger) : none(leaf, ledger)
    }
    case 'wp:post_name':
      return slugify(decoded(text)) ? kept(leaf, 'slug', {}, ledger) : none(leaf, ledger)
    case 'dc:creator': {
      const author = authors.get(text) ?? { slug: slugify(text), name: text }
      return author.slug ? kept(leaf, 'authors', { authors: [author] }, ledger) : none(leaf, ledger)
    }
    case 'category': {
      const topic = {
        slug: slugify(decoded(leaf.attributes.nicename ?? '')) || slugify(text),
        name: text,
      }
      const isTopic =
        topic.slug !== '' && leaf.attributes.domain !== 'post_format' && text !== 'Uncategorized'
      return isTopic
        ? kept(leaf, 'topics', { topics: [...document.topics, topic] }, ledger)
        : none(leaf, ledger)
    }
    case 'excerpt:encoded': {
      const dek = tidyTitle(text)
      if (dek && dek.length <= 160 && !/[<[]/.test(dek)) return kept(leaf, 'dek', { dek }, ledger)
      ledger.dropped(leaf.range, 'An excerpt that is no plain sentence of at most 160 characters.')
      return {}
    }
    default:
      return none(leaf, ledger)
  }
}

function kept(leaf: Leaf, field: string, fields: Partial<DraftDocument>, ledger: Ledger) {
  ledger.kept(leaf.range, field)
  return fields
}

function none({ name, range }: Leaf, ledger: Ledger): Partial<DraftDocument> {
  ledger.dropped(range, `<${name}> has no place here.`)
  return {}
}

/** A title may be written in references twice over, and have the same broken characters as a text. */
function titleOf({ text, range }: Leaf, ledger: Ledger): string {
  const entry = ledger.kept(range, 'title')
  const plain = text.text
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&#8217;|&rsquo;/g, '’')
  // References may stand in it, so that its places are not those of the source: it is repaired apart.
  const own = startLedger(plain)
  const words: Words = {
    type: 'words',
    text: plain,
    entry: own.kept({ start: 0, end: plain.length }, 'title'),
    format: 0,
    link: null,
  }
  const line = [words]
  repairCharacters(line, own)
  for (const { outcome, why } of own.spans()) if (outcome === 'repaired' && why) repair(entry, why)
  return tidyTitle(line.map((one) => one.text).join('')).slice(0, 140)
}

export function textOf({ leaves }: Part, name: string): string {
  return leaves.find((leaf) => leaf.name === name)?.text.text.trim() ?? ''
}

/** The path of an address on the old site; an address without pretty links has none. */
export function pathOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  return url && url.pathname !== '/' && !/\s/.test(url.pathname)
    ? url.pathname.replace(/\/+$/, '')
    : null
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
  )
}
