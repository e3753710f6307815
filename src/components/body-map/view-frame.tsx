import type { ReactNode } from 'react'
import { bodyViewLabels, personSideLabels, type BodyView } from '@/vocabulary/regions'
import { viewerHalf } from '@/site/body-map/sides'
import styles from './body-map.module.css'

/** One view of the body with its name, and with the person's sides written where they are. */
export function ViewFrame({ view, children }: { view: BodyView; children: ReactNode }) {
  const rightFirst = viewerHalf({ view, side: 'right' }) === 'left'
  return (
    <div className={styles.view}>
      <p className={styles.caption} aria-hidden="true">
        <span>{rightFirst ? personSideLabels.right : personSideLabels.left}</span>
        <strong className={styles.viewName}>{bodyViewLabels[view]}</strong>
        <span>{rightFirst ? personSideLabels.left : personSideLabels.right}</span>
      </p>
      {children}
    </div>
  )
}
