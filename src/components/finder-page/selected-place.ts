import type { Place } from '@/components/body-map/place'
import type { FinderPageData } from './finder-page-data'

/** The place to mark on the map and in the list. */
export function selectedPlace({ answer, side }: FinderPageData): Place | null {
  return answer && { region: answer.region.slug, side }
}
