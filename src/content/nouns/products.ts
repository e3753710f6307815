import type { Where } from 'payload'
import { idsBySlug, isOneOf, pointsAt } from '@/content/filters'
import { linksFrom } from '@/content/links'
import { commonFields, noun } from '@/content/noun'
import { safetyOf } from '@/content/safety'
import { referencesWanted, sourcesByPart } from '@/content/sources'
import { dateOf, idOf, idsOf, textsOf } from '@/content/store'
import { productParts } from '@/vocabulary/products'

export const products = noun({
  type: 'products',
  fields: [
    ...commonFields,
    'name',
    'brand',
    'kind',
    'powered',
    'summary',
    'materials',
    'pressure',
    'images',
    'warrantyYears',
    'suitedFor',
    'notSuitedFor',
    'usage',
    'cautions',
    'muscles',
    'musclesNote',
    'gentlerAlternative',
    'firmerAlternative',
    'reviewedBy',
    'commercialRelation',
    'offers',
    'price',
    'makerClaims',
    'reimbursement',
    'references',
    'sources',
  ],
  sorts: { name: 'name', publishedAt: 'publishedAt', updatedAt: 'updatedAt' },
  filters: {
    id: isOneOf('id'),
    slug: isOneOf('slug'),
    kind: isOneOf('kind'),
    powered: isOneOf('powered'),
    muscle: pointsAt('muscles', { parameter: 'muscle', path: 'muscles' }),
    spot: toolsOf,
    maxPressure: (levels) => ({
      'pressure.level': { less_than_equal: Math.max(...levels.map(Number)) },
    }),
  },
  linkedBy: ['spots.tools', 'articles.products'],
  withCautions: true,
  wanted: (row) => ({
    ...referencesWanted(row),
    muscles: idsOf(row.muscles),
    products: idsOf([row.gentlerAlternative ?? [], row.firmerAlternative ?? []].flat()),
    people: idsOf([row.reviewedBy ?? []].flat()),
    media: idsOf(row.images),
  }),
  toSummary: (row, { shelf, cautions }) => ({
    safety: () => safetyOf({ own: textsOf(row.cautions), general: cautions() }),
    safetyReviewed: () => shelf.relation('people', idOf(row.reviewedBy)) !== null,
    name: () => row.name,
    brand: () => row.brand ?? null,
    kind: () => row.kind,
    summary: () => row.summary,
    materials: () => row.materials ?? [],
    powered: () => row.powered,
    pressure: () => ({ level: row.pressure.level, note: row.pressure.note ?? null }),
    muscles: () => shelf.relations('muscles', idsOf(row.muscles)),
    musclesNote: () => row.musclesNote ?? null,
    spots: () => shelf.pointingAt(row.id, 'spots.tools'),
    references: () => shelf.relations('references', idsOf(row.references)),
    sources: () => sourcesByPart(row.sources, { parts: productParts, shelf }),
    usage: () => textsOf(row.usage),
    suitedFor: () => textsOf(row.suitedFor),
    notSuitedFor: () => textsOf(row.notSuitedFor),
    cautions: () => textsOf(row.cautions),
    gentlerAlternative: () => shelf.relation('products', idOf(row.gentlerAlternative)),
    firmerAlternative: () => shelf.relation('products', idOf(row.firmerAlternative)),
    warrantyYears: () => row.warrantyYears ?? null,
    reimbursement: () =>
      (row.reimbursement ?? []).map((one) => ({
        scheme: one.scheme,
        country: one.country,
        condition: one.condition ?? null,
        source: one.source ?? null,
        checkedAt: dateOf(one.checkedAt),
      })),
    price: () => priceOf(row.price),
    makerClaims: () => textsOf(row.makerClaims),
    offers: () =>
      (row.offers ?? []).map(({ seller, url, relation }) => ({
        seller,
        url: url ?? null,
        relation,
      })),
    commercialRelation: () => row.commercialRelation,
    images: () => idsOf(row.images).flatMap((id) => shelf.image(id) ?? []),
    articles: () => shelf.pointingAt(row.id, 'articles.products'),
  }),
})

/** The products that these spots name as tools; the spot holds the pointer. */
async function toolsOf(slugs: string[]): Promise<Where> {
  const spots = await idsBySlug('spots', { parameter: 'spot', slugs })
  return { id: { in: (await linksFrom(spots, 'spots.tools')).map(({ to }) => to) } }
}

type PriceRow = { amount?: number | null; currency?: string | null; asOf?: string | null }

/** A price without its day or its currency says nothing. */
function priceOf(price: PriceRow | undefined) {
  const asOf = dateOf(price?.asOf)
  if (!price || typeof price.amount !== 'number' || !price.currency || !asOf) return null
  return { amount: price.amount, currency: price.currency, asOf }
}
