import { z } from 'zod'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { pointed } from './pointed'
import { resources } from './resources'

/** What of a resource is derived from others: the relations that they hold. It is absent from the own form. */
export const derivedFields: Record<ResourceType, readonly string[]> = {
  articles: [],
  muscles: ['spots', 'articles', 'products'],
  spots: ['articles'],
  references: ['citedBy'],
  products: ['spots', 'articles'],
  regions: ['children', 'muscles', 'spots'],
  people: ['articles'],
  topics: ['children', 'articles'],
}

/** A resource as `changes` and `snapshot` give it: in full, but with nothing that others decide. */
export type OwnForm = {
  id: string
  type: ResourceType
  slug: string
  updatedAt: string
  [field: string]: unknown
}

/** The own form of each noun. */
export const ownForms = Object.fromEntries(
  resourceTypes.map((type) => [type, ownFormOf(type)]),
) as Record<ResourceType, z.ZodObject>

const [first, ...rest] = Object.values(ownForms) as [z.ZodObject, ...z.ZodObject[]]
// The schemas are made, so their types are no more than those of objects.
export const OwnForm = z
  .discriminatedUnion('type', [first, ...rest])
  .describe(
    'A resource in its own form: relations are pointers, and what others decide is absent.',
  ) as unknown as z.ZodType<OwnForm>

function ownFormOf(type: ResourceType): z.ZodObject {
  const { full } = resources[type]
  const own = Object.entries(full.shape).filter(([name]) => !derivedFields[type].includes(name))
  return z.object(Object.fromEntries(own.map(([name, schema]) => [name, pointed(schema)])))
}
