import { RegionList } from '@/components/region-list/region-list'
import { Section } from '@/components/section/section'
import type { FinderPageData } from './finder-page-data'
import { selectedPlace } from './selected-place'

/** The map as a list, for those whom a drawing does not suit. */
export function FinderPlaces(props: FinderPageData) {
  return (
    <Section id="all-places" title="All places" intro={<p>The same as on the map, in words.</p>}>
      <RegionList regions={props.regions} selected={selectedPlace(props)} />
    </Section>
  )
}
