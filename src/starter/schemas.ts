import { z } from 'zod'
import { cslTypes, referenceKinds } from '@/vocabulary/references'
import { bodyViews, lateralities } from '@/vocabulary/regions'
import { zoneSides } from '@/vocabulary/spots'

// The files as they are handed over; their README says which field goes where.

const text = z.string().min(1)
const texts = z.array(text)
const sourceIds = z.record(z.string(), texts)
const head = { schema: text, note: text }
const range = z.strictObject({ min: z.number(), max: z.number() })

const Name = z.strictObject({
  family: text.optional(),
  given: text.optional(),
  literal: text.optional(),
})

export const CslRecord = z.strictObject({
  id: text,
  type: z.enum(cslTypes),
  title: text,
  author: z.array(Name),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }),
  'container-title': text.optional(),
  'collection-title': text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  number: text.optional(),
  page: text.optional(),
  edition: text.optional(),
  publisher: text.optional(),
  'publisher-place': text.optional(),
  DOI: text.optional(),
  PMID: text.optional(),
  PMCID: text.optional(),
  ISBN: text.optional(),
  URL: text.optional(),
  custom: z.strictObject({
    kind: z.enum(referenceKinds),
    topics: texts,
    takeaway: text,
    verified: z.boolean(),
    source: text,
    note: text.optional(),
    reason: text.optional(),
    unverifiedFields: texts.optional(),
  }),
})
export type CslRecord = z.infer<typeof CslRecord>
export const ReferenceFile = z.array(CslRecord)

const MuscleRecord = z.strictObject({
  slug: text,
  name: text,
  latinName: text,
  aliases: texts,
  isGroup: z.boolean(),
  region: text,
  origin: text,
  insertion: text,
  action: texts,
  innervation: text,
  bloodSupply: text.nullable(),
  identifiers: z.strictObject({
    uberon: text.nullable(),
    fma: text.nullable(),
    ta98: text.nullable(),
    ta2: text.nullable(),
    wikidata: text.nullable(),
    meshTree: text.optional(),
  }),
  parts: texts.optional(),
  sources: sourceIds,
})
export type MuscleRecord = z.infer<typeof MuscleRecord>
export const MuscleFile = z.strictObject({ ...head, muscles: z.array(MuscleRecord) })

const Ellipse = z.strictObject({
  type: z.literal('ellipse'),
  cx: z.number(),
  cy: z.number(),
  rx: z.number(),
  ry: z.number(),
  rotate: z.number().optional(),
})
const RegionRecord = z.strictObject({
  id: text,
  parent: text.nullable(),
  label: text,
  laterality: z.enum(lateralities),
  views: z.array(z.enum(bodyViews)),
  aliases: texts,
  shapes: z.partialRecord(z.enum(bodyViews), z.array(Ellipse)),
})
export type RegionRecord = z.infer<typeof RegionRecord>
export const RegionFile = z.strictObject({
  schema: text,
  licence: text,
  idRule: text,
  sources: texts,
  geometry: z.strictObject({
    viewBox: z.array(z.number()).length(4),
    views: z.array(z.enum(bodyViews)),
    mirrorX: z.number(),
    rule: text,
    outline: z.strictObject({ head: text, body: text }),
  }),
  regions: z.array(RegionRecord),
})

const Zone = z.strictObject({ region: text, side: z.enum(zoneSides) })
const Position = z.strictObject({ says: text, source: text })
const SpotRecord = z.strictObject({
  slug: text,
  name: text,
  kind: z.enum(['perfect-spot', 'classical-trigger-point', 'area']),
  series: z.strictObject({ name: text, number: z.int(), url: text, title: text }).nullable(),
  muscles: texts,
  location: z.strictObject({
    text,
    regions: z.array(Zone),
    landmarks: texts,
    point: z.strictObject({ view: z.enum(bodyViews), x: z.number(), y: z.number() }),
  }),
  referral: z.strictObject({
    primary: z.array(Zone),
    spillover: z.array(Zone),
    text,
    note: text.optional(),
  }),
  complaints: texts,
  cautions: texts,
  selfMassage: z.strictObject({
    suitable: z.boolean(),
    tools: texts,
    position: text,
    holdSeconds: range.nullable(),
    sessionsPerWeek: range.nullable(),
  }),
  evidence: z.strictObject({
    referralMap: text,
    certainty: z.enum(['very-low', 'low', 'moderate']),
    spotIsSeriesOpinion: z.boolean(),
  }),
  references: texts,
  sources: sourceIds,
})
export type SpotRecord = z.infer<typeof SpotRecord>
export const SpotFile = z.strictObject({
  ...head,
  protocolDefaults: z.strictObject({
    technique: text,
    holdSeconds: range,
    sessionsPerWeek: range,
    pressure: text,
    steps: texts,
    generalCautions: texts,
    contradictions: z.array(
      z.strictObject({ topic: text, a: Position, b: Position.optional(), note: text }),
    ),
    evidence: text,
    references: texts,
    sources: sourceIds,
  }),
  spots: z.array(SpotRecord),
})

const SourceRecord = z.strictObject({
  id: text,
  title: text,
  address: text,
  licence: text,
  note: text.optional(),
})
export type SourceRecord = z.infer<typeof SourceRecord>
export const SourceFile = z.strictObject({ ...head, sources: z.array(SourceRecord) })
