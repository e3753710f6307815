import { z } from 'zod'
import { cslTypes } from '@/vocabulary/references'
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
  type: z.string(),
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

/** The items of a CSL-JSON file. The file is one list, so its whole text is one place. */
export function readCsl(source: string): ReadEntry[] {
  const json: unknown = JSON.parse(source)
  const items = z.array(Item).parse(Array.isArray(json) ? json : [json])
  return items.map((item, at) => ({
    work: normaliseWork(workOf(item, at)),
    range: { start: 0, end: source.length },
    places: [],
  }))
}

function workOf(item: z.output<typeof Item>, at: number): WorkRecord {
  const work: WorkRecord = {
    key: item.id ?? `csl-${at + 1}`,
    cslType: cslTypes.find((type) => type === item.type) ?? 'document',
    authors: item.author.map(nameOf),
    editors: item.editor.map(nameOf),
  }
  const { title, volume, issue, edition, publisher } = item
  const given = {
    title,
    containerTitle: item['container-title'],
    collectionTitle: item['collection-title'],
    volume,
    issue,
    cslNumber: item.number,
    pages: item.page,
    edition,
    publisher,
    publisherPlace: item['publisher-place'],
    doi: item.DOI,
    pmid: item.PMID,
    pmcid: item.PMCID,
    isbn: item.ISBN,
    sourceUrl: item.URL,
    issued: partsOf(item.issued),
    accessed: partsOf(item.accessed),
  }
  return Object.assign(work, Object.fromEntries(Object.entries(given).filter(([, value]) => value)))
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
