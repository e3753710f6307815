import { z } from 'zod'
import {
  commercialRelations,
  poweredValues,
  productKinds,
  productParts,
} from '@/vocabulary/products'
import { Relation } from './relation'
import { Image, resourceFields } from './resource'
import { safetyFields } from './safety'
import { Source } from './source'

export const ProductSummary = z.object({
  ...resourceFields('products'),
  ...safetyFields,
  name: z.string(),
  brand: z.string().nullable(),
  kind: z.enum(productKinds),
  summary: z.string(),
  materials: z.array(z.string()),
  powered: z.enum(poweredValues),
  pressure: z.object({
    level: z.int().min(0).max(4).describe('0 none, 1 light, 2 moderate, 3 firm, 4 deep.'),
    note: z.string().nullable(),
  }),
  muscles: z.array(Relation),
  musclesNote: z.string().nullable(),
  spots: z.array(Relation).describe('Spots that name it as a tool.'),
  references: z.array(Relation),
  sources: z.record(z.enum(productParts), z.array(Source)),
  usage: z.array(z.string()),
  suitedFor: z.array(z.string()),
  notSuitedFor: z.array(z.string()),
  cautions: z.array(z.string()),
  gentlerAlternative: Relation.nullable(),
  firmerAlternative: Relation.nullable(),
  warrantyYears: z.number().nullable().describe('As the maker states it.'),
  reimbursement: z.array(
    z.object({
      scheme: z.string(),
      country: z.string().describe('ISO 3166-1 alpha-2.'),
      condition: z.string().nullable(),
      source: z.string().nullable(),
      checkedAt: z.iso.datetime().nullable(),
    }),
  ),
  price: z
    .object({
      amount: z.number(),
      currency: z.string().describe('ISO 4217.'),
      asOf: z.iso.datetime(),
    })
    .nullable(),
  makerClaims: z.array(z.string()).describe("The maker's words about it. Not verified."),
  offers: z.array(
    z.object({
      seller: z.string(),
      url: z.url().nullable(),
      relation: z.enum(commercialRelations),
    }),
  ),
  commercialRelation: z.enum(commercialRelations),
  images: z.array(Image),
  articles: z.array(Relation).describe('Articles that deal with it.'),
})
export type ProductSummary = z.infer<typeof ProductSummary>

/** Products have no long text: list form and full form are the same. */
export const Product = ProductSummary
export type Product = ProductSummary
