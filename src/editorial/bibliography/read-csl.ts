import { z } from 'zod'
import type { Range } from '@/editorial/import/ledger'
import { cslTypes, type WorkText } from '@/vocabulary/references'
import { jsonPlaces } from './json-places'
import { dateOf, normaliseWork } from './normalise'
import type { ReadEntry, WorkRecord } from './record'

const text = z.union([z.string(), z.number()]).transform(String).optional().catch(undefined)
const Name = z.object({
  family: text,
  given: text,
  literal: text,
  suffix: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
})
const DateParts = z
  .object({
    'date-parts': z.array(z.array(z.coerce.number())).optional(),
    raw: text,
    literal: text,
  })
  .optional()
  .catch(undefined)

const Item = z.looseObject({
  id: text,
  type: text,
  title: text,
  author: z.array(Name).default([]).catch([]),
  editor: z.array(Name).default([]).catch([]),
  issued: DateParts,
  accessed: DateParts,
  'container-title': text,
  'collection-title': text,
  volume: text,
  issue: text,
  number: text,
  page: text,
  edition: text,
  publisher: text,
  'publisher-place': text,
  DOI: text,
  PMID: text,
  PMCID: text,
  ISBN: text,
  URL: text,
})

/** The items of a CSL-JSON file; what is no item is left out. */
export function readCsl(source: string): ReadEntry[] {
  const json: unknown = JSON.parse(source)
  const places = jsonPlaces(source)
  return (Array.isArray(json) ? json : [json]).flatMap((value, at) => {
    const { data: item } = Item.safeParse(value)
    const place = places[at]
    if (!item || !place) return []
    return [
      {
        work: normaliseWork(workOf(item, at)),
        range: place.range,
        places: place.members.map(({ name, range }) => placeOf({ name, range, item })),
      },
    ]
  })
}

type CslItem = z.output<typeof Item>
type Placing = { name: string; range: Range; item: CslItem }

function placeOf({ name, range, item }: Placing): ReadEntry['places'][number] {
  const value = item[name]
  const isRead = value !== undefined && !(Array.isArray(value) && value.length === 0)
  const field = isRead && Object.hasOwn(fields, name) ? (fields[name] ?? null) : null
  const why = `The field "${name}" has no place here, or not with this value.`
  return { range, field, why: field === null ? why : null }
}

const texts: Record<string, WorkText> = {
  'container-title': 'containerTitle',
  'collection-title': 'collectionTitle',
  volume: 'volume',
  issue: 'issue',
  number: 'cslNumber',
  page: 'pages',
  edition: 'edition',
  publisher: 'publisher',
  'publisher-place': 'publisherPlace',
  DOI: 'doi',
  PMID: 'pmid',
  PMCID: 'pmcid',
  ISBN: 'isbn',
  URL: 'sourceUrl',
}

const fields: Record<string, string> = {
  ...texts,
  ...{ id: 'slug', type: 'cslType', title: 'title', author: 'authors', editor: 'editors' },
  ...{ issued: 'issued', accessed: 'accessed' },
}

function workOf(item: CslItem, at: number): WorkRecord {
  const { id, type, title, author, editor } = item
  const issued = partsOf(item.issued)
  const accessed = partsOf(item.accessed)
  const found = Object.entries(texts).map(([name, field]) => [field, item[name]] as const)
  return {
    key: id ?? `csl-${at + 1}`,
    cslType: cslTypes.find((known) => known === type) ?? 'document',
    ...(title ? { title } : {}),
    authors: author.map(nameOf),
    editors: editor.map(nameOf),
    ...(issued ? { issued } : {}),
    ...(accessed ? { accessed } : {}),
    ...Object.fromEntries(found.filter(([, value]) => value)),
  }
}

function nameOf(name: z.output<typeof Name>) {
  const { given, literal, suffix } = name
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family]
    .filter(Boolean)
    .join(' ')
  const whole = [given, suffix].filter(Boolean).join(', ')
  return literal ? { literal } : { family, ...(whole ? { given: whole } : {}) }
}

function partsOf(date: z.output<typeof DateParts>) {
  const [year, month, day] = date?.['date-parts']?.[0] ?? []
  if (year) return { year, month: month || null, day: day || null }
  return dateOf(date?.raw ?? date?.literal ?? '')
}
