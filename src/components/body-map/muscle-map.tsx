import { bodyViews } from '@/vocabulary/regions'
import { marksIn, type MuscleMapData } from './muscle-marks'
import { MuscleView } from './muscle-view'
import { closeUp } from '@/site/body-map/view-box'
import { ViewFrame } from './view-frame'
import styles from './body-map.module.css'

/** The region where a muscle lies and the spots in it, on both sides, in the views that show any of it. */
export function MuscleMap(props: MuscleMapData) {
  const views = bodyViews.map((view) => marksIn({ ...props, view })).filter(({ empty }) => !empty)
  const viewBox = closeUp({
    marks: {
      regions: views.flatMap(({ regions }) => regions),
      points: views.flatMap(({ points }) => points),
    },
    minWidth: 120,
    ratio: 1.25,
    centred: true,
  })
  return (
    <div className={styles.map}>
      {views.map(({ view }) => (
        <ViewFrame key={view} view={view}>
          <MuscleView {...props} view={view} viewBox={viewBox} />
        </ViewFrame>
      ))}
    </div>
  )
}

/** For lists: the part of the body with the muscle. The words beside it say the same, so it is a decoration. */
export function SmallMuscleMap(props: MuscleMapData) {
  const view = bodyViews.find((candidate) => !marksIn({ ...props, view: candidate }).empty)
  if (!view) return null
  const { regions, points } = marksIn({ ...props, view })
  const viewBox = closeUp({ marks: { regions, points }, minWidth: 84, ratio: 1, centred: false })
  return (
    <div className={styles.small} aria-hidden="true">
      <MuscleView {...props} view={view} viewBox={viewBox} small />
    </div>
  )
}
