import type { ArticleSummary } from '@/contract/articles'
import type { MuscleSummary } from '@/contract/muscles'
import type { PersonSummary } from '@/contract/people'
import type { ProductSummary } from '@/contract/products'
import type { ReferenceSummary } from '@/contract/references'
import type { RegionSummary } from '@/contract/regions'
import type { Site } from '@/contract/site'
import type { SpotMap } from '@/contract/spot-map'
import type { SpotSummary } from '@/contract/spots'
import type { TopicSummary } from '@/contract/topics'
import { articleKindLabels, epistemicStatusLabels } from '@/vocabulary/articles'
import { productKindLabels } from '@/vocabulary/products'
import { referenceKindLabels, referenceStatusLabels } from '@/vocabulary/references'
import { certaintyLabels } from '@/vocabulary/spots'
import { topicKindLabels } from '@/vocabulary/topics'
import { firstSentence } from '@/site/first-sentence'
import type { ShareCard } from './card'
import { placeViews, spotView } from './marks'
import { drawableTitle } from './share-card-svg'

type Named = { siteName: string }
type Places = { regions: RegionSummary[]; spots: SpotSummary[] }

export function articleCard(asked: Named & Places & { article: ArticleSummary }): ShareCard {
  const { article, siteName } = asked
  const { title, slug, dek, kind, epistemicStatus } = article
  return {
    ...{ siteName, label: articleKindLabels[kind], line: dek },
    title: drawableTitle({ title, slug }),
    note: epistemicStatus
      ? `How sure: ${epistemicStatusLabels[epistemicStatus].label.toLowerCase()}`
      : null,
    picture: { kind: 'body', views: placeViews(asked), dot: 8 },
  }
}

export function spotCard(asked: Named & { spot: SpotSummary; map: SpotMap }): ShareCard {
  const { spot, map, siteName } = asked
  const { name, slug, problemTitle, evidence } = spot
  const certainty = certaintyLabels[evidence.certainty].label.toLowerCase()
  return {
    ...{ siteName, label: `Spot: ${name}` },
    title: drawableTitle({ title: problemTitle, slug }),
    line: null,
    note: `Certainty: ${certainty}. A map of tradition, not a diagnosis.`,
    picture: { kind: 'body', views: spotView(map) },
  }
}

export function muscleCard(asked: Named & Places & { muscle: MuscleSummary }): ShareCard {
  const { muscle, siteName } = asked
  const { name, slug, latinName, summary } = muscle
  const label = latinName.toLowerCase() === name.toLowerCase() ? 'Muscle' : `Muscle: ${latinName}`
  return {
    ...{ siteName, label, title: drawableTitle({ title: name, slug }), line: summary, note: null },
    picture: { kind: 'body', views: placeViews(asked).slice(0, 1) },
  }
}

export function topicCard(asked: Named & Places & { topic: TopicSummary }): ShareCard {
  const { topic, siteName } = asked
  const { title, slug, kind, summary } = topic
  return {
    ...{ siteName, label: `Topic: ${topicKindLabels[kind].toLowerCase()}`, line: summary },
    ...{ title: drawableTitle({ title, slug }), note: null },
    picture: { kind: 'body', views: placeViews(asked), dot: 8 },
  }
}

export function productCard({ product, siteName }: Named & { product: ProductSummary }): ShareCard {
  const { name, slug, summary, kind, pressure } = product
  return {
    ...{ siteName, label: `Tool: ${productKindLabels[kind].toLowerCase()}`, line: summary },
    ...{ title: drawableTitle({ title: name, slug }), note: null },
    picture: { kind: 'pressure', level: pressure.level },
  }
}

export function referenceCard(asked: Named & { reference: ReferenceSummary }): ShareCard {
  const { reference, siteName } = asked
  const { title, slug, takeaway, kind, status, year } = reference
  return {
    ...{ siteName, label: `Reference: ${referenceKindLabels[kind].toLowerCase()}`, line: takeaway },
    title: drawableTitle({ title, slug }),
    note: status === 'ok' ? 'What it found, in our words.' : referenceStatusLabels[status],
    picture: { kind: 'year', year },
  }
}

export function personCard({ person, siteName }: Named & { person: PersonSummary }): ShareCard {
  const { name, slug, credentials, bio, isOrganisation } = person
  return {
    ...{ siteName, label: isOrganisation ? 'Who writes here' : 'Author', note: null },
    ...{ title: drawableTitle({ title: name, slug }), line: credentials ?? bio },
    picture: { kind: 'body', views: placeViews({ regions: [], spots: [] }) },
  }
}

/** The card of the site, for every page that has none of its own: all spots that it knows on one body. */
export function siteCard({ site, spots }: { site: Site; spots: SpotSummary[] }): ShareCard {
  return {
    ...{ siteName: site.name, label: 'Muscle pain, and the map of it' },
    ...{ title: site.tagline, line: site.description, note: firstSentence(site.disclaimer) },
    picture: { kind: 'body', views: placeViews({ regions: [], spots }), dot: 6 },
  }
}
