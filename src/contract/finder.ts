import { z } from 'zod'
import { personSides } from '@/vocabulary/regions'
import { resourceTypes } from '@/vocabulary/nouns'
import { Relation } from './relation'
import { SpotSummary } from './spots'

export const FinderHit = SpotSummary.extend({
  side: z
    .enum(personSides)
    .nullable()
    .describe('The side of the person the spot lies on; null when not asked.'),
  why: z.object({
    match: z.enum(['primary', 'spillover']),
    region: Relation.describe('The zone of the spot that matches the place asked for.'),
    rank: z.int().positive().describe("The zone's place in the spot's own list, from 1."),
  }),
})
export type FinderHit = z.infer<typeof FinderHit>

export const SearchHit = z.object({
  type: z.enum(resourceTypes),
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  url: z.url(),
  apiUrl: z.url(),
  snippet: z.string().describe('Plain text around the match; matches stand between « and ».'),
  score: z.number(),
})
export type SearchHit = z.infer<typeof SearchHit>
