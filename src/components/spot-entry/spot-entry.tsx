import type { ReactNode } from 'react'
import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'
import type { PersonSide } from '@/vocabulary/regions'
import { SmallSpotMap } from '@/components/body-map/spot-map'
import { CertaintyBadge } from '@/components/certainty-badge/certainty-badge'
import { Entry } from '@/components/entry-list/entry-list'

/** A spot in a list: the trouble, the name, how sure, and the map. */
export function SpotEntry(props: {
  spot: SpotSummary
  regions: RegionSummary[]
  side?: PersonSide
  level?: 2 | 3
  /** Why it is in this list. */
  reason?: ReactNode
}) {
  const { spot, regions, side } = props
  return (
    <Entry
      href={spot.url}
      title={spot.problemTitle}
      level={props.level ?? 3}
      label={spotLabel(spot)}
      meta={
        <>
          {props.reason}
          <CertaintyBadge certainty={spot.evidence.certainty} />
          {spot.selfTreatment.suitable ? null : <span>Not one to treat yourself</span>}
        </>
      }
      drawing={<SmallSpotMap spot={spot} regions={regions} side={side} />}
    />
  )
}

function spotLabel({ name, series }: SpotSummary): string {
  return series?.number ? `${name} · no. ${series.number}` : name
}
