import { z } from 'zod'
import { articleKinds } from '@/vocabulary/articles'
import type { ResourceType } from '@/vocabulary/nouns'
import { poweredValues, pressureLabels, productKinds } from '@/vocabulary/products'
import { cslTypes, referenceKinds } from '@/vocabulary/references'
import { bodyViews } from '@/vocabulary/regions'
import { certainties } from '@/vocabulary/spots'
import type { queryRules } from './queries'

/** The shape of every slug, dots for regions included. */
export const Slug = z
  .string()
  .max(200, 'is longer than 200 characters')
  .regex(
    /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
    'must be a slug: lower-case letters and digits, joined by hyphens or dots',
  )

/** How many items a page of a list holds. */
export const limits = { min: 1, max: 100, standard: 20 } as const

/** Text that a person typed. */
export const QueryText = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(200, 'is longer than 200 characters')

type FilterValues = {
  [T in ResourceType]: Record<(typeof queryRules)[T]['filters'][number], z.ZodType<string>>
}

/** What each filter takes as one value. The parser and the OpenAPI document read this table. */
export const filterValues: FilterValues = {
  articles: {
    ...identity(),
    topic: slugOf('a topic', 'trigger-points'),
    muscle: slugOf('a muscle in the text', 'quadratus-lumborum'),
    spot: slugOf('a spot in the text', 'infraspinatus'),
    product: slugOf('a product in the text', 'tennis-ball'),
    reference: slugOf('a reference that is cited', 'quintner2015'),
    author: slugOf('an author', 'knotwork-editors'),
    kind: oneOf(articleKinds, 'Kind of article.'),
  },
  muscles: {
    ...identity(),
    region: slugOf('the body region; stands for all regions below it', 'back'),
  },
  spots: {
    ...identity(),
    muscle: slugOf('a muscle it lies in', 'infraspinatus'),
    region: slugOf('the region where it lies; stands for all regions below it', 'shoulder'),
    refersTo: slugOf(
      'a region it refers to, primary or spill-over; stands for all below it',
      'head',
    ),
    series: slugOf('the published series it belongs to', 'painscience-perfect-spots'),
    number: whole('Number in its series.', { example: 14, digits: 4 }),
    certainty: oneOf(certainties, 'How certain the evidence is, in the levels of GRADE.'),
  },
  references: {
    ...identity(),
    kind: oneOf(referenceKinds, 'Kind of evidence.'),
    cslType: oneOf(cslTypes, 'Type of the work, as in CSL 1.0.2.'),
    year: whole('Year of publication.', { example: 2015, digits: 4 }),
    doi: z
      .string()
      .toLowerCase()
      .regex(/^10\.\d{4,9}\/\S{1,180}$/, 'must be a DOI without a resolver, such as 10.1000/182')
      .meta({ description: 'DOI, without a resolver.', example: '10.1093/rheumatology/keu471' }),
    pmid: whole('PubMed id.', { example: 25477053, digits: 9 }),
    author: slugOf('the family name of an author, or of a name without parts', 'quintner'),
    topic: slugOf('a topic', 'trigger-point-debate'),
  },
  products: {
    ...identity(),
    muscle: slugOf('a muscle it suits', 'gluteus-medius'),
    spot: slugOf('a spot that names it as a tool', 'infraspinatus'),
    kind: oneOf(productKinds, 'Kind of tool.'),
    powered: oneOf(poweredValues, 'Whether it is electric.'),
    maxPressure: z
      .string()
      .regex(/^[0-4]$/, 'must be a whole number from 0 to 4')
      .meta({
        description: `No more pressure than this: ${pressureLabels.map((label, level) => `${level} ${label.toLowerCase()}`).join(', ')}.`,
        override: { type: 'integer', minimum: 0, maximum: 4, pattern: undefined },
        example: 2,
      }),
  },
  regions: {
    ...identity(),
    parent: slugOf('a region above it; stands for all regions below that one', 'shoulder'),
    view: oneOf(bodyViews, 'The view of the body map on which it is drawn.'),
  },
  people: identity(),
  topics: identity(),
}

/** The check of one filter of one resource. */
export function filterValue(type: ResourceType, filter: string): z.ZodType<string> {
  const values: Record<string, z.ZodType<string>> = filterValues[type]
  const schema = values[filter]
  if (!schema) throw new Error(`${type} has no filter ${filter}`)
  return schema
}

function identity() {
  return {
    id: z.uuid('must be a uuid').toLowerCase().meta({ description: 'Id of the resource.' }),
    slug: slugOf('the resource'),
  }
}

function slugOf(what: string, example?: string) {
  return Slug.meta({ description: `Slug of ${what}.`, ...(example && { example }) })
}

function oneOf(values: readonly [string, ...string[]], description: string) {
  const example = values[0]
  return z.enum(values, `must be one of ${values.join(', ')}`).meta({ description, example })
}

function whole(description: string, { example, digits }: { example: number; digits: number }) {
  return z
    .string()
    .regex(new RegExp(`^(0|[1-9]\\d{0,${digits - 1}})$`), 'must be a whole number')
    .meta({ description, example, override: { type: 'integer', minimum: 0, pattern: undefined } })
}
