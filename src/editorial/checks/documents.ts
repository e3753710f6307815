import { z } from 'zod'
import { parseBody, UnreadableBody, type LexicalBody } from '@/editorial/body/lexical'
import {
  anyRelated,
  flag,
  listOf,
  optionalText,
  relatedId,
  text,
} from '@/editorial/body/stored-values'
import { textList } from '@/editorial/body/stored-values'
import type { ResourceType } from '@/vocabulary/nouns'
import { commercialRelations } from '@/vocabulary/products'
import { referenceStatuses } from '@/vocabulary/references'

/** What can be checked: every kind of content, and pictures. */
export type DocumentType = ResourceType | 'media'

const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null)
const range = z
  .object({ min: number, max: number })
  .nullish()
  .transform((value) => value ?? { min: null, max: null })
/** Adapters hand out times as text or as a date. */
const moment = z
  .union([z.string(), z.date()])
  .nullish()
  .transform((value) => (value ? new Date(value).toISOString() : null))
const relatedIds = listOf(relatedId).transform((ids) => ids.filter((id) => id !== null))
const careCards = listOf(z.object({ who: text, when: textList }))
const sources = listOf(z.object({ reference: relatedId }))
const relation = z
  .enum(commercialRelations)
  .nullish()
  .transform((value) => value ?? 'none')

const Article = z.object({
  dek: text,
  kind: optionalText,
  keyPoints: textList,
  authors: relatedIds,
  reviewedBy: relatedId,
  lastReviewedAt: moment,
  nextReviewAt: moment,
  disclosures: textList,
  hero: relatedId,
  furtherReading: listOf(z.object({ target: anyRelated })),
})
const Spot = z.object({
  summary: text,
  muscles: relatedIds,
  references: relatedIds,
  sources,
  cautions: textList,
  careCards,
  reviewedBy: relatedId,
  selfTreatment: z
    .object({
      suitable: flag,
      steps: textList,
      holdSeconds: range,
      sessionsPerWeek: range,
      stopIf: textList,
    })
    .prefault({}),
})
const Reference = z.object({
  takeaway: text,
  verified: flag,
  verificationNote: optionalText,
  statusSource: optionalText,
  status: z
    .enum(referenceStatuses)
    .nullish()
    .transform((value) => value ?? 'ok'),
  doi: optionalText,
  pmid: optionalText,
  isbn: optionalText,
  sourceUrl: optionalText,
})
const Product = z.object({
  commercialRelation: relation,
  muscles: relatedIds,
  references: relatedIds,
  sources,
  cautions: textList,
  offers: listOf(z.object({ seller: text, relation })),
  price: z.object({ amount: number, currency: optionalText, asOf: moment }).prefault({}),
  reimbursement: listOf(z.object({ scheme: text, condition: optionalText, checkedAt: moment })),
})
const Media = z.object({ alt: text, decorative: flag, caption: optionalText, filename: text })
const Plain = z.object({})

const own = {
  articles: Article,
  spots: Spot,
  muscles: z.object({ summary: text, sources }),
  references: Reference,
  products: Product,
  media: Media,
  regions: Plain,
  people: Plain,
  topics: Plain,
} satisfies Record<DocumentType, z.ZodObject>

type Common = {
  id: string
  slug: string
  title: string
  /** Readers see it. */
  isPublic: boolean
  body: LexicalBody
}
export type CheckedDocument = {
  [Type in DocumentType]: { type: Type } & Common & z.output<(typeof own)[Type]>
}[DocumentType]
export type Checked<Type extends DocumentType> = Extract<CheckedDocument, { type: Type }>

const Named = z.object({
  id: text,
  slug: text,
  title: optionalText,
  name: optionalText,
  label: optionalText,
  filename: optionalText,
  _status: optionalText,
  deletedAt: moment,
})

/** A stored row as the rules read it. What a draft leaves out is empty; a text that cannot be read is too. */
export function toChecked(type: DocumentType, row: object): CheckedDocument {
  const { id, slug, title, name, label, filename, _status, deletedAt } = Named.parse(row)
  const common = {
    type,
    id,
    slug,
    title: title ?? name ?? label ?? filename ?? slug,
    isPublic: (type === 'media' || _status === 'published') && !deletedAt,
    body: bodyOf(row),
  }
  // The schema is the one of the type, which the compiler cannot follow through the table.
  return { ...own[type].parse(row), ...common } as CheckedDocument
}

function bodyOf(row: object): LexicalBody {
  try {
    return parseBody(Reflect.get(row, 'body'))
  } catch (error) {
    if (error instanceof UnreadableBody) return { root: { children: [] } }
    throw error
  }
}
