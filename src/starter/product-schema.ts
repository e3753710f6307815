import { z } from 'zod'

const text = z.string().min(1)
const texts = z.array(text)

const ProductRecord = z.strictObject({
  slug: text,
  name: text,
  brand: text.nullable(),
  kind: z.enum(['branded', 'generic']),
  type: text,
  material: texts,
  electric: z.boolean(),
  pressureLevel: z.enum(['none', 'light', 'moderate', 'firm', 'deep']),
  pressureNote: text,
  targetMuscles: texts,
  targetMusclesNote: text,
  usage: texts,
  warrantyYears: z.number().nullable(),
  fsaHsaEligible: z.boolean().nullable(),
  fsaHsaCondition: text.nullable(),
  suitedFor: texts,
  notSuitedFor: texts,
  gentlerAlternative: text.nullable(),
  cautions: texts,
  makerClaims: texts,
  merchantLink: z.strictObject({
    kind: text,
    url: text.nullable(),
    affiliate: z.boolean(),
    disclosureRequired: z.boolean(),
    note: text.optional(),
  }),
  references: texts,
  sources: z.record(z.string(), texts),
})
export type ProductRecord = z.infer<typeof ProductRecord>
export const ProductFile = z.strictObject({
  schema: text,
  note: text,
  products: z.array(ProductRecord),
})
