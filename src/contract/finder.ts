import { z } from 'zod'
import { personSides } from '@/vocabulary/regions'
import { resourceTypes } from '@/vocabulary/nouns'
import { Meta } from './envelope'
import type { Region } from './regions'
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

export const PlaceNearby = z
  .object({
    region: Relation,
    spots: z.int().positive().describe('How many spots are felt there.'),
  })
  .describe('A region near the one that was asked for.')
export type PlaceNearby = z.infer<typeof PlaceNearby>

export const FinderMeta = z
  .object({
    safety: z.array(z.string()).min(1).describe('Read this before anything in `data`.'),
    nearby: z
      .array(PlaceNearby)
      .describe(
        'Where to ask instead when no spot is felt in the region: the area around it, then the parts of that area. Empty when `data` is not.',
      ),
    ...Meta.shape,
  })
  .describe('What to know first, where else to ask, and terms of use.')
export type FinderMeta = z.infer<typeof FinderMeta>

/** What is said to be felt in a place, and where to look when nothing is. */
export type FinderResult = { region: Region; hits: FinderHit[]; nearby: PlaceNearby[] }

export const SearchHit = z.object({
  type: z.enum(resourceTypes),
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  url: z.url(),
  apiUrl: z.url(),
  snippet: z
    .string()
    .describe(
      'Plain text around the match, never HTML. What matched stands between « and »; the text itself holds neither sign, so they may be replaced by a mark of your own.',
    ),
  score: z.number(),
})
export type SearchHit = z.infer<typeof SearchHit>
