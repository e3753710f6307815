import { z } from 'zod'
import { calloutTones, urgencies } from '@/vocabulary/body'

const optional = z
  .string()
  .optional()
  .transform((value) => value || null)

/** `headerRow="true"`, `headerRow` or nothing. */
function flag(otherwise: boolean) {
  return z
    .enum(['true', 'false', ''])
    .optional()
    .transform((value) => (value === undefined ? otherwise : value !== 'false'))
}

/** What each directive takes. Those with a body are written with three colons, the others with two. */
export const containers = {
  'care-card': z.strictObject({ urgency: z.enum(urgencies), who: z.string() }),
  callout: z.strictObject({ tone: z.enum(calloutTones) }),
  'data-table': z.strictObject({
    caption: z.string(),
    source: optional,
    headerRow: flag(true),
    headerColumn: flag(false),
  }),
  definition: z.strictObject({ term: z.string() }),
  steps: z.strictObject({}),
  'pull-quote': z.strictObject({}),
  quote: z.strictObject({ speaker: optional, reference: optional, locator: optional }),
  comparison: z.strictObject({ caption: z.string() }),
  'further-reading': z.strictObject({}),
}

export const leaves = {
  'spot-card': z.strictObject({ spot: z.string() }),
  'muscle-card': z.strictObject({ muscle: z.string() }),
  'product-card': z.strictObject({ product: z.string() }),
  figure: z.strictObject({ media: z.string(), caption: optional, credit: optional }),
}

export type ContainerName = keyof typeof containers
export type LeafName = keyof typeof leaves
