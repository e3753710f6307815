import { isOneOf, liesIn, pointsAt } from '@/content/filters'
import { commonFields, noun } from '@/content/noun'
import { safetyOf } from '@/content/safety'
import { selfTreatmentOf } from '@/content/self-treatment'
import { inSeries } from '@/content/series'
import type { Shelf } from '@/content/shelf'
import { referencesWanted, sourcesByPart } from '@/content/sources'
import { idOf, idsOf, textsOf } from '@/content/store'
import { spotParts, type ZoneSide } from '@/vocabulary/spots'

type ZoneRow = { region: string | { id: string }; side: ZoneSide }

export const spots = noun({
  type: 'spots',
  fields: [
    ...commonFields,
    'problemTitle',
    'name',
    'kind',
    'summary',
    'muscles',
    'complaints',
    'feel',
    'series',
    'location',
    'referral',
    'selfTreatment',
    'cautions',
    'reviewedBy',
    'careCards',
    'evidence',
    'references',
    'sources',
    'article',
  ],
  sorts: {
    name: 'name',
    publishedAt: 'publishedAt',
    updatedAt: 'updatedAt',
    number: 'series.number',
  },
  filters: {
    id: isOneOf('id'),
    slug: isOneOf('slug'),
    certainty: isOneOf('evidence.certainty'),
    number: (values) => ({ 'series.number': { in: values.map(Number) } }),
    muscle: pointsAt('muscles', { parameter: 'muscle', path: 'muscles' }),
    region: liesIn('region', 'location.regions.region'),
    refersTo: liesIn('refersTo', 'referral.primary.region', 'referral.spillover.region'),
    series: inSeries,
  },
  linkedBy: ['articles.spots'],
  withCautions: true,
  wanted: (row) => ({
    ...referencesWanted(row),
    muscles: idsOf(row.muscles),
    regions: [row.location.regions, row.referral.primary, row.referral.spillover ?? []]
      .flat()
      .flatMap(({ region }) => idOf(region) ?? []),
    products: row.selfTreatment.suitable ? idsOf(row.selfTreatment.tools) : [],
    people: idsOf([row.reviewedBy ?? []].flat()),
    articles: idsOf([row.article ?? []].flat()),
  }),
  toSummary: (row, { shelf, cautions }) => ({
    safety: () =>
      safetyOf({
        own: [
          ...textsOf(row.cautions),
          ...(row.selfTreatment.suitable ? textsOf(row.selfTreatment.stopIf) : []),
        ],
        general: cautions(),
      }),
    safetyReviewed: () => shelf.relation('people', idOf(row.reviewedBy)) !== null,
    name: () => row.name,
    problemTitle: () => row.problemTitle,
    summary: () => row.summary ?? null,
    kind: () => row.kind,
    series: () =>
      row.series?.name
        ? {
            name: row.series.name,
            number: row.series.number ?? null,
            url: row.series.url ?? null,
            title: row.series.title ?? null,
          }
        : null,
    muscles: () => shelf.relations('muscles', idsOf(row.muscles)),
    location: () => ({
      text: row.location.text,
      landmarks: row.location.landmarks,
      regions: zones(row.location.regions, shelf),
      point: {
        view: row.location.point.view,
        x: row.location.point.x,
        y: row.location.point.y,
      },
    }),
    referral: () => ({
      primary: zones(row.referral.primary, shelf),
      spillover: zones(row.referral.spillover ?? [], shelf),
      text: row.referral.text ?? null,
    }),
    complaints: () => textsOf(row.complaints),
    feel: () => row.feel ?? null,
    selfTreatment: () => selfTreatmentOf(row.selfTreatment, shelf),
    cautions: () => textsOf(row.cautions),
    careCards: () =>
      row.careCards.map(({ urgency, who, when }) => ({
        urgency,
        who,
        when: textsOf(when),
      })),
    evidence: () => ({
      certainty: row.evidence.certainty,
      statement: row.evidence.statement,
      referralMap: row.evidence.referralMap ?? null,
      seriesOpinion: row.evidence.seriesOpinion ?? false,
    }),
    sources: () => sourcesByPart(row.sources, { parts: spotParts, shelf }),
    references: () => shelf.relations('references', idsOf(row.references)),
    article: () => shelf.relation('articles', idOf(row.article)),
    articles: () => shelf.pointingAt(row.id, 'articles.spots'),
  }),
})

function zones(rows: readonly ZoneRow[], shelf: Shelf) {
  return rows.flatMap(({ region, side }) => {
    const found = shelf.relation('regions', idOf(region))
    return found ? [{ region: found, side }] : []
  })
}
