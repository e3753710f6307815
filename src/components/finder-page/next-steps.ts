import type { FinderResult } from '@/contract/finder'
import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'

/** What a reader may look at after the spots of a place: others in the same muscles, and the places beside it. */
export type NextSteps = { spots: SpotSummary[]; places: RegionSummary[] }

/** The muscles of the spots that were found, each once. */
export function musclesOf({ hits }: FinderResult): string[] {
  return [...new Set(hits.flatMap(({ muscles }) => muscles.map(({ slug }) => slug)))]
}

/** `sameMuscles` are all spots in these muscles; what was found already is not said twice. */
export function nextSteps(props: {
  answer: FinderResult
  sameMuscles: SpotSummary[]
  regions: RegionSummary[]
}): NextSteps {
  const { answer, sameMuscles, regions } = props
  const found = new Set(answer.hits.map(({ id }) => id))
  return {
    spots: sameMuscles.filter(({ id }) => !found.has(id)),
    places: placesBeside(answer.region, regions),
  }
}

/** The other parts of the area that a place is in; of a whole area, its parts. */
function placesBeside(region: FinderResult['region'], regions: RegionSummary[]): RegionSummary[] {
  const area = region.parent?.id ?? region.id
  return regions.filter(({ id, parent }) => parent?.id === area && id !== region.id)
}
