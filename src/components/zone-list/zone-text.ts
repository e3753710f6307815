import type { RegionSummary } from '@/contract/regions'
import type { Zone } from '@/contract/spots'
import { personSideLabels, type PersonSide } from '@/vocabulary/regions'
import { zoneSidesOfPerson } from '@/site/body-map/sides'
import { finderPath } from '@/components/body-map/place'

/** A zone in words for a spot on one side of the person, with the way to everything else that is felt there. */
export function zoneLink(props: { zone: Zone; regions: RegionSummary[]; spotSide: PersonSide }): {
  text: string
  href: string
} {
  const { region, side } = props.zone
  const isMidline = props.regions.find(({ slug }) => slug === region.slug)?.laterality === 'midline'
  const sides = isMidline ? [] : zoneSidesOfPerson({ zone: side, spotSide: props.spotSide })
  const [only] = sides.length === 1 ? sides : []
  return {
    text: sides.length === 0 ? region.title : `${region.title}, ${sideWords(sides)}`,
    href: finderPath({ region: region.slug, side: only ?? null }),
  }
}

function sideWords(sides: PersonSide[]): string {
  const words = sides.map((side) => personSideLabels[side].toLowerCase())
  return words.length === 1 ? `${words[0]} side` : 'both sides'
}
