import type { Relation } from '@/contract/relation'
import { productKindLabels, pressureLabels } from '@/vocabulary/products'
import { SmallMuscleMap } from '@/components/body-map/muscle-map'
import { SmallSpotMap } from '@/components/body-map/spot-map'
import { CertaintyBadge } from '@/components/certainty-badge/certainty-badge'
import { ResourceCard } from '@/components/resource-card/resource-card'
import type { Cards } from './cards'

type Props = {
  relation: Relation
  cards: Cards
  /** Where in the text it stands: the same card may stand there twice. */
  place: string
}

/** A spot within a text: the trouble, the name, how sure, and the map. */
export function SpotCard({ relation, cards, place }: Props) {
  const spot = cards.spots.find(({ slug }) => slug === relation.slug)
  if (!spot) return <ResourceCard label="Spot" title={relation.title} href={relation.url} />
  return (
    <ResourceCard
      label="Spot"
      title={spot.name}
      href={spot.url}
      text={spot.problemTitle}
      meta={
        <>
          <CertaintyBadge certainty={spot.evidence.certainty} />
          {spot.safetyReviewed ? null : <span>Not reviewed by a clinician</span>}
        </>
      }
      drawing={<SmallSpotMap spot={spot} regions={cards.regions} place={place} />}
    />
  )
}

/** A muscle within a text: its names, what it is, and where. */
export function MuscleCard({ relation, cards, place }: Props) {
  const muscle = cards.muscles.find(({ slug }) => slug === relation.slug)
  if (!muscle) return <ResourceCard label="Muscle" title={relation.title} href={relation.url} />
  const region = cards.regions.find(({ slug }) => slug === muscle.region?.slug) ?? null
  return (
    <ResourceCard
      label="Muscle"
      title={muscle.name}
      href={muscle.url}
      text={muscle.summary}
      drawing={
        <SmallMuscleMap {...{ slug: muscle.slug, name: muscle.name, region, spots: [], place }} />
      }
    />
  )
}

/** A tool within a text: what it is and how hard it presses. */
export function ProductCard({ relation, cards }: Omit<Props, 'place'>) {
  const product = cards.products.find(({ slug }) => slug === relation.slug)
  if (!product) return <ResourceCard label="Tool" title={relation.title} href={relation.url} />
  return (
    <ResourceCard
      label={productKindLabels[product.kind]}
      title={product.name}
      href={product.url}
      text={product.summary}
      meta={<span>Pressure: {pressureLabels[product.pressure.level]?.toLowerCase()}</span>}
    />
  )
}
