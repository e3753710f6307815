import type { Page } from '@/contract/page'
import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'
import { MapLegend } from '@/components/body-map/map-legend'
import { ButtonLink } from '@/components/button/button'
import { EntryList } from '@/components/entry-list/entry-list'
import { groupByArea } from '@/components/index-page/group-by-area'
import { IndexPage } from '@/components/index-page/index-page'
import { pageHref } from '@/components/pager/page-href'
import { Flush } from '@/components/flush/flush'
import { SpotEntry } from '@/components/spot-entry/spot-entry'

/** All spots, by the area of the body where they lie, top to toe. */
export function SpotIndex(props: {
  page: Page<SpotSummary>
  regions: RegionSummary[]
  dek: string
}) {
  const { page, regions } = props
  const areas = groupByArea({
    items: page.items,
    regions,
    regionOf: ({ location }) => location.regions[0]?.region.slug,
  })
  return (
    <IndexPage
      title="Spots"
      dek={props.dek}
      total={page.total}
      head={
        <>
          <ButtonLink href="/where-does-it-hurt">Find the spot from the pain</ButtonLink>
          <MapLegend />
        </>
      }
      previous={pageHref({ path: '/spots', cursor: page.prev })}
      next={pageHref({ path: '/spots', cursor: page.next })}
      groups={areas.map(({ slug, label, items }) => ({
        id: slug,
        title: label,
        content: (
          <Flush>
            <EntryList>
              {items.map((spot) => (
                <SpotEntry key={spot.id} spot={spot} regions={regions} />
              ))}
            </EntryList>
          </Flush>
        ),
      }))}
    />
  )
}
