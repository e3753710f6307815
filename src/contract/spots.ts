import { z } from 'zod'
import { bodyViews } from '@/vocabulary/regions'
import { certainties, dosageLimits, spotKinds, spotParts, zoneSides } from '@/vocabulary/spots'
import { Body } from './body'
import { Relation } from './relation'
import { resourceFields } from './resource'
import { CareCard, safetyFields } from './safety'
import { Source } from './source'

export const Zone = z
  .object({
    region: Relation,
    side: z.enum(zoneSides).describe('Relative to the side of the spot.'),
  })
  .describe('A place on the body, seen from the spot.')
export type Zone = z.infer<typeof Zone>

export const SelfTreatment = z
  .object({
    suitable: z.literal(true),
    position: z.string().nullable(),
    steps: z.array(z.string()).min(1),
    tools: z.array(Relation).describe('Products that suit.'),
    holdSeconds: z
      .object({ min: z.number().positive(), max: z.number().max(dosageLimits.holdSeconds) })
      .nullable()
      .describe('How long to keep the pressure, in seconds.'),
    sessionsPerWeek: z
      .object({ min: z.number().nonnegative(), max: z.number().max(dosageLimits.sessionsPerWeek) })
      .nullable(),
    pressure: z.string().nullable().describe('How strong, in words.'),
    stopIf: z.array(z.string()).min(1).describe('Signs to stop at once.'),
  })
  .describe('What a person can do alone. Traditional practice, not a proven dose.')
export type SelfTreatment = z.infer<typeof SelfTreatment>

const NoSelfTreatment = z.object({
  suitable: z.literal(false),
  instead: z.string().nullable().describe('What to do instead.'),
})

export const SpotSummary = z.object({
  ...resourceFields('spots'),
  ...safetyFields,
  name: z.string(),
  problemTitle: z.string().describe("The trouble in a reader's words."),
  summary: z.string().nullable(),
  kind: z.enum(spotKinds),
  series: z
    .object({
      name: z.string(),
      number: z.int().nullable(),
      url: z.url().nullable(),
      title: z.string().nullable(),
    })
    .nullable()
    .describe("Its place in someone's published series: a citation, not our numbering."),
  muscles: z.array(Relation),
  location: z.object({
    text: z.string(),
    landmarks: z.array(z.string()).describe('What to feel for.'),
    regions: z.array(Zone),
    point: z
      .object({ view: z.enum(bodyViews), x: z.number(), y: z.number() })
      .describe(
        "Place on the 200 × 470 body map, on the viewer's left half: front view, the person's right side; back view, the left. Our own estimate.",
      ),
  }),
  referral: z.object({
    primary: z.array(Zone).describe('Where it is said to be felt most, in order.'),
    spillover: z.array(Zone).describe('Where it is said to be felt at times, in order.'),
    text: z.string().nullable(),
  }),
  complaints: z.array(z.string()).describe('Troubles that tradition links with it.'),
  feel: z.string().nullable().describe('What it may feel like.'),
  selfTreatment: z.discriminatedUnion('suitable', [SelfTreatment, NoSelfTreatment]),
  cautions: z.array(z.string()).describe('Empty means "none known", which an editor has to state.'),
  careCards: z.array(CareCard).min(1),
  evidence: z.object({
    certainty: z.enum(certainties),
    statement: z.string(),
    referralMap: z.string().nullable().describe('What the referral map rests on.'),
    seriesOpinion: z
      .boolean()
      .describe('True when the choice of spot is the opinion of one series.'),
  }),
  sources: z
    .record(z.enum(spotParts), z.array(Source))
    .describe('Where each part of this record comes from.'),
  references: z.array(Relation),
  article: Relation.nullable().describe('The article about this spot.'),
  articles: z.array(Relation).describe('Articles that deal with it.'),
})
export type SpotSummary = z.infer<typeof SpotSummary>

export const Spot = SpotSummary.extend({ body: Body })
export type Spot = z.infer<typeof Spot>
