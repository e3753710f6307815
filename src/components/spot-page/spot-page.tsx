import { Body } from '@/components/body/body'
import { Prose } from '@/components/prose/prose'
import { collectSources } from '@/components/source-notes/collect-sources'
import { spotPartLabels, spotParts } from '@/vocabulary/spots'
import { SpotBasis } from './spot-basis'
import { SpotHead } from './spot-head'
import { SpotMapPart } from './spot-map-part'
import { SpotMore } from './spot-more'
import { SpotPlace } from './spot-place'
import { SpotTreatment } from './spot-treatment'
import type { SpotPageData } from './spot-page-data'
import styles from './spot-page.module.css'

/** A spot: what the trouble is, when to get help instead, where it lies, what to do, how sure anyone is, and why. */
export function SpotPage(props: SpotPageData) {
  const { spot } = props
  const notes = collectSources(
    spotParts.map((part) => ({ label: spotPartLabels[part], sources: spot.sources[part] ?? [] })),
  )
  return (
    <article className={`wrap ${styles.page}`}>
      <div className={styles.opening}>
        <SpotHead spot={spot} />
        <SpotMapPart {...props} notes={notes} />
      </div>
      <SpotPlace spot={spot} notes={notes} />
      <SpotTreatment {...props} notes={notes} />
      {spot.body.length > 0 ? (
        <Prose>
          <Body blocks={spot.body} />
        </Prose>
      ) : null}
      <SpotBasis {...props} notes={notes} />
      <SpotMore {...props} />
    </article>
  )
}
