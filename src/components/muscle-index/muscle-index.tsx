import type { MuscleSummary } from '@/contract/muscles'
import type { Page } from '@/contract/page'
import type { RegionSummary } from '@/contract/regions'
import { EntryList } from '@/components/entry-list/entry-list'
import { groupByArea } from '@/components/index-page/group-by-area'
import { IndexPage } from '@/components/index-page/index-page'
import { MuscleEntry } from '@/components/muscle-entry/muscle-entry'
import { Flush } from '@/components/flush/flush'
import { pageHref } from '@/components/pager/page-href'

/** All muscles, by area of the body, top to toe. */
export function MuscleIndex(props: {
  page: Page<MuscleSummary>
  regions: RegionSummary[]
  dek: string
}) {
  const { page, regions } = props
  const areas = groupByArea({ items: page.items, regions, regionOf: ({ region }) => region?.slug })
  return (
    <IndexPage
      title="Muscles"
      dek={props.dek}
      total={page.total}
      previous={pageHref({ path: '/muscles', cursor: page.prev })}
      next={pageHref({ path: '/muscles', cursor: page.next })}
      groups={areas.map(({ slug, label, items }) => ({
        id: slug,
        title: label,
        content: (
          <Flush>
            <EntryList>
              {items.map((muscle) => (
                <MuscleEntry key={muscle.id} muscle={muscle} regions={regions} />
              ))}
            </EntryList>
          </Flush>
        ),
      }))}
    />
  )
}
