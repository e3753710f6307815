import type { RootContent } from 'mdast'
import type { Work } from '@/contract/references'
import type { Spot, Zone } from '@/contract/spots'
import {
  certaintyLabels,
  spotKindLabels,
  spotPartLabels,
  spotParts,
  zoneSideLabels,
} from '@/vocabulary/spots'
import { facts, linkList } from './facts'
import { joined, link, list, paragraph, section } from './nodes'
import { referenceSection, sourceSection } from './origins'
import { readFirst } from './safety'
import { selfTreatmentSection } from './self-treatment'
import { writeMarkdown } from './write'

/** A spot as Markdown: warnings, where it lies and is felt, what one can do, how sure anyone is. */
export function spotMarkdown(options: { spot: Spot; references: Work[]; body: string }): string {
  const { spot, references, body } = options
  const stopIf = spot.selfTreatment.suitable ? spot.selfTreatment.stopIf : []
  return writeMarkdown({
    title: spot.problemTitle,
    before: [
      ...(spot.summary ? [paragraph(spot.summary)] : []),
      ...head(spot),
      ...readFirst({
        safety: spot.safety,
        safetyReviewed: spot.safetyReviewed,
        cautions: spot.cautions,
        careCards: spot.careCards,
        stopIf,
      }),
      ...place(spot),
      ...selfTreatmentSection(spot.selfTreatment),
      ...evidence(spot),
    ],
    body,
    after: [
      ...section('Articles', linkList(articlesOf(spot))),
      ...sourceSection(
        spotParts.map((part) => ({
          label: spotPartLabels[part],
          sources: spot.sources[part] ?? [],
        })),
      ),
      ...referenceSection(spot.references, references),
    ],
    url: spot.url,
    updatedAt: spot.updatedAt,
  })
}

function head({ name, kind, series, muscles, evidence: { certainty } }: Spot): RootContent[] {
  const numbered =
    series && `${series.name}${series.number === null ? '' : `, no. ${series.number}`}`
  return facts([
    { label: 'Spot', value: name },
    { label: 'Kind', value: spotKindLabels[kind] },
    {
      label: 'Series',
      value: numbered && series.url ? [link({ title: numbered, url: series.url })] : numbered,
    },
    { label: muscles.length === 1 ? 'Muscle' : 'Muscles', to: muscles },
    { label: 'Certainty', value: certaintyLabels[certainty].label },
  ])
}

function place({ location, referral, complaints, feel }: Spot): RootContent[] {
  return [
    ...section('Where it lies', [
      paragraph(location.text),
      ...list([
        ...location.regions.map(zoneLine),
        ...location.landmarks.map((landmark) => `Feel for: ${landmark}`),
      ]),
    ]),
    ...section('Where it is said to be felt', [
      ...(referral.text ? [paragraph(referral.text)] : []),
      ...section('Mostly', list(referral.primary.map(zoneLine)), 3),
      ...section('At times', list(referral.spillover.map(zoneLine)), 3),
    ]),
    ...section('Complaints that tradition links with it', list(complaints)),
    ...section('What it may feel like', feel ? [paragraph(feel)] : []),
  ]
}

function evidence({ evidence: { certainty, statement, referralMap, seriesOpinion } }: Spot) {
  const { label, meaning } = certaintyLabels[certainty]
  return section('How sure anyone can be', [
    paragraph(`${label} certainty. ${meaning}`),
    paragraph(statement),
    ...facts([{ label: 'The map rests on', value: referralMap }]),
    ...(seriesOpinion
      ? [
          paragraph(
            'That this spot matters more than its neighbours is the opinion of one published series.',
          ),
        ]
      : []),
  ])
}

function zoneLine({ region, side }: Zone) {
  return joined([link(region)], `, ${zoneSideLabels[side]}`)
}

/** The article about it first, then those that deal with it, each once. */
function articlesOf({ article, articles }: Spot) {
  const all = article ? [article, ...articles] : articles
  return [...new Map(all.map((each) => [each.id, each])).values()]
}
