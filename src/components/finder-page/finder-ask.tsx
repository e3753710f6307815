import { FinderMap } from '@/components/body-map/finder-map'
import { FinderForm } from '@/components/finder-form/finder-form'
import type { FinderPageData } from './finder-page-data'
import { selectedPlace } from './selected-place'
import styles from './finder-page.module.css'

/** Below an answer: the map and the form again, with the place marked. */
export function FinderAsk(props: FinderPageData) {
  const { regions, answer, side } = props
  return (
    <section className={styles.again} aria-labelledby="again-title">
      <div className={styles.words}>
        <h2 className={styles.againTitle} id="again-title">
          Does it hurt somewhere else?
        </h2>
        <FinderForm regions={regions} region={answer?.region.slug ?? null} side={side} />
      </div>
      <div className={styles.map}>
        <FinderMap regions={regions} selected={selectedPlace(props)} after="all-places" />
      </div>
    </section>
  )
}
