import type { RegionSummary } from '@/contract/regions'
import type { SpotSummary } from '@/contract/spots'
import { bodyViewLabels, bodyViews, type BodyView } from '@/vocabulary/regions'
import { SkipLink } from '@/components/skip-link/skip-link'
import { Figure, FigureClip } from './figure'
import { FinderRegion } from './finder-region'
import type { Place } from './place'
import { placePoint, placeRegion } from '@/site/body-map/placing'
import { HalfClip } from './region-shape'
import { ViewFrame } from './view-frame'
import { mapViewBox } from '@/site/body-map/view-box'
import styles from './body-map.module.css'

/** The map that asks where it hurts: every region is a link with a name. `after` is the id of what stands behind it. */
export function FinderMap(props: {
  regions: RegionSummary[]
  spots?: SpotSummary[]
  selected?: Place | null
  after: string
}) {
  return (
    <div className={styles.map}>
      <SkipLink href={`#${props.after}`} label="Skip the map" />
      {bodyViews.map((view) => (
        <ViewFrame key={view} view={view}>
          <svg
            className={styles.drawing}
            viewBox={mapViewBox}
            role="group"
            aria-label={`Body map, ${bodyViewLabels[view].toLowerCase()}`}
          >
            <FigureClip id={`finder-${view}`} />
            <HalfClip id={`finder-${view}-half`} regions={midlineIn(props.regions, view)} />
            <Figure view={view} />
            <g clipPath={`url(#finder-${view})`}>
              {props.regions.map((region) => (
                <FinderRegion
                  key={region.id}
                  region={region}
                  view={view}
                  selected={props.selected ?? null}
                  half={`finder-${view}-half`}
                />
              ))}
            </g>
            <Dots spots={props.spots ?? []} view={view} />
          </svg>
        </ViewFrame>
      ))}
    </div>
  )
}

function midlineIn(regions: RegionSummary[], view: BodyView) {
  return regions
    .filter(({ laterality }) => laterality === 'midline')
    .map((region) => placeRegion({ region, view, side: 'right' }))
}

function Dots({ spots, view }: { spots: SpotSummary[]; view: BodyView }) {
  const here = spots.filter(({ location }) => location.point.view === view)
  return (
    <g className={styles.faintDots}>
      {here.flatMap(({ id, location }) =>
        (['right', 'left'] as const).map((side) => {
          const { x, y } = placePoint({ point: location.point, side })
          return <circle key={`${id}-${side}`} cx={x} cy={y} r="1.5" />
        }),
      )}
    </g>
  )
}
