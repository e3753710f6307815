import { isMap, isScalar, parseDocument } from 'yaml'
import type { DraftDocument, Named } from '@/editorial/import/draft-document'
import type { Ledger, Range } from '@/editorial/import/ledger'
import { slugOf, tidyTitle } from '@/editorial/import/title-of'
import { isSlug, slugify } from '@/editorial/slugify'
import { articleKinds, epistemicStatuses } from '@/vocabulary/articles'

type Fields = Partial<DraftDocument>
type Reader = (value: unknown) => Fields | null

/** What front matter is called elsewhere, and what it is here. */
const readers: Record<string, Reader> = {
  title: (value) => one('title', tidyTitle(words(value)).slice(0, 140)),
  slug: (value) => one('slug', slugOf(words(value), words(value))),
  permalink: (value) => one('oldPaths', pathsOf(value)),
  url: (value) => one('oldPaths', pathsOf(value)),
  aliases: (value) => one('oldPaths', pathsOf(value)),
  dek: dekOf,
  description: dekOf,
  excerpt: dekOf,
  summary: dekOf,
  author: (value) => one('authors', named(value)),
  authors: (value) => one('authors', named(value)),
  topics: (value) => one('topics', named(value)),
  categories: (value) => one('topics', named(value)),
  category: (value) => one('topics', named(value)),
  tags: (value) => one('topics', named(value)),
  keyPoints: (value) => one('keyPoints', list(value)),
  disclosures: (value) => one('disclosures', list(value)),
  kind: (value) =>
    one(
      'kind',
      articleKinds.find((kind) => kind === value),
    ),
  epistemicStatus: (value) =>
    one(
      'epistemicStatus',
      epistemicStatuses.find((status) => status === value),
    ),
}

/** Front matter of any origin: what has a place here, and a word on what has none. */
export function readFrontMatter({ yaml, range, ledger }: Reading): Fields {
  const fields: Fields = {}
  const document = parseDocument(yaml, { prettyErrors: false })
  const base = range.start + ledger.source.slice(range.start, range.end).indexOf(yaml)
  if (document.errors.length > 0 || !isMap(document.contents)) {
    ledger.dropped(range, 'This front matter cannot be read as YAML.')
    return fields
  }
  let at = range.start
  for (const { key, value } of document.contents.items) {
    const start = isScalar(key) ? base + (key.range?.[0] ?? 0) : at
    const end = base + (rangeOf(value)?.[2] ?? rangeOf(key)?.[2] ?? 0)
    ledger.dropped({ start: at, end: start }, 'Signs of front matter.')
    const place = { start, end: Math.max(start, end) }
    const name = isScalar(key) ? String(key.value) : ''
    const read = Object.hasOwn(readers, name) ? readers[name]?.(jsOf(value)) : null
    if (read) ledger.kept(place, Object.keys(read)[0] ?? name)
    else ledger.dropped(place, `The field "${name}" has no place here, or not with this value.`)
    merge(fields, read ?? {})
    at = place.end
  }
  ledger.dropped({ start: at, end: range.end }, 'Signs of front matter.')
  return fields
}

type Reading = { yaml: string; range: Range; ledger: Ledger }

function merge(fields: Fields, read: Fields): void {
  const { topics, oldPaths, ...others } = read
  Object.assign(fields, others)
  if (topics) fields.topics = [...(fields.topics ?? []), ...topics]
  if (oldPaths) fields.oldPaths = [...(fields.oldPaths ?? []), ...oldPaths]
}

function rangeOf(node: unknown): [number, number, number] | undefined {
  return (node as { range?: [number, number, number] } | null)?.range ?? undefined
}

function jsOf(node: unknown): unknown {
  const json = (node as { toJSON?: () => unknown } | null)?.toJSON
  return json ? json.call(node) : node
}

function one<K extends keyof DraftDocument>(
  field: K,
  value: DraftDocument[K] | undefined,
): Fields | null {
  const isEmpty =
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return isEmpty ? null : ({ [field]: value } as Fields)
}

function dekOf(value: unknown): Fields | null {
  const text = tidyTitle(words(value))
  return text.length <= 160 ? one('dek', text) : null
}

function words(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function list(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.map(words).filter((text) => text !== '')
}

/** People and topics by name or by slug: "Low back, Sleep" are two. */
function named(value: unknown): Named[] {
  const names = typeof value === 'string' ? value.split(/\s*,\s*/) : list(value)
  return names
    .filter((name) => slugify(name) !== '')
    .map((name) => ({ slug: isSlug(name) ? name : slugify(name), name }))
}

function pathsOf(value: unknown): string[] {
  return list(value).filter((path) => /^\/[^\s/]/.test(path))
}
