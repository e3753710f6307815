import type { RequiredDataFromCollectionSlug } from 'payload'
import type { SpotKind, SpotPart, ZoneSide } from '@/vocabulary/spots'
import type { StarterFiles } from '@/starter/files'
import { starterId } from '@/starter/ids'
import type { SpotRecord } from '@/starter/schemas'
import type { SpotText } from '@/starter/text-schemas'
import { sourceRows } from './sources'

type Data = RequiredDataFromCollectionSlug<'spots'>

const kinds: Record<SpotRecord['kind'], SpotKind> = {
  'perfect-spot': 'perfect-spot',
  'classical-trigger-point': 'classical',
  area: 'area',
}

const parts: Record<string, SpotPart[]> = {
  location: ['location'],
  referral: ['referral'],
  complaints: ['complaints'],
  cautions: ['cautions'],
  selfMassage: ['selfTreatment'],
  point: ['point'],
}

export function spotRecords(files: StarterFiles): Data[] {
  return files.spots.spots.map((record) => spotRecord({ record, files }))
}

function spotRecord({ record, files }: { record: SpotRecord; files: StarterFiles }): Data {
  const where = `spots/${record.slug}`
  const own = files.texts.spots[record.slug]
  if (!own) throw new Error(`${where}: no text in texts/spots.json.`)
  const { referral, evidence } = record
  return {
    id: starterId('spots', record.slug),
    slug: record.slug,
    name: record.name,
    kind: kinds[record.kind],
    problemTitle: own.problemTitle,
    summary: own.summary,
    feel: own.feel,
    series: record.series ?? {},
    muscles: record.muscles.map((slug) => starterId('muscles', slug)),
    location: {
      text: record.location.text,
      landmarks: record.location.landmarks,
      regions: zones(record.location.regions),
      point: record.location.point,
    },
    referral: {
      primary: zones(referral.primary),
      spillover: zones(referral.spillover),
      text: [referral.text, referral.note].filter(Boolean).join(' '),
    },
    complaints: record.complaints.map((text) => ({ text })),
    selfTreatment: selfTreatment({ record, own }),
    cautions: own.cautions.map((text) => ({ text })),
    careCards: own.careCards.map(({ urgency, who, when }) => ({
      urgency,
      who,
      when: when.map((text) => ({ text })),
    })),
    evidence: {
      certainty: evidence.certainty,
      statement: own.evidenceStatement,
      referralMap: evidence.referralMap,
      seriesOpinion: evidence.spotIsSeriesOpinion,
    },
    sources: sourceRows({ map: record.sources, parts, files, where }),
    references: record.references.map((key) => starterId('references', key)),
    _status: 'published',
  }
}

function selfTreatment({ record, own }: { record: SpotRecord; own: SpotText }) {
  const { selfMassage } = record
  if (!selfMassage.suitable) return { suitable: false, instead: selfMassage.position }
  return {
    suitable: true,
    position: selfMassage.position,
    steps: own.steps.map((text) => ({ text })),
    tools: selfMassage.tools.map((slug) => starterId('products', slug)),
    holdSeconds: selfMassage.holdSeconds ?? {},
    sessionsPerWeek: selfMassage.sessionsPerWeek ?? {},
    pressure: own.pressure,
    stopIf: own.stopIf.map((text) => ({ text })),
  }
}

function zones(list: { region: string; side: ZoneSide }[]) {
  return list.map(({ region, side }) => ({ region: starterId('regions', region), side }))
}
