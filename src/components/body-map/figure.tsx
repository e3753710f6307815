import { bodyLines } from '@/vocabulary/body-outline'
import type { BodyView } from '@/vocabulary/regions'
import { mirrored, silhouette } from '@/site/body-map/half'
import styles from './body-map.module.css'

/** The body itself, under everything else. Both halves are one path: its edge is painted first, so no seam shows. */
export function Figure({ view }: { view: BodyView }) {
  const { half, middle } = bodyLines[view]
  const lines = half.join('')
  return (
    <>
      <path className={styles.figure} d={silhouette} />
      <g className={styles.lines}>
        <path d={lines} />
        <path d={lines} transform={mirrored} />
        <path d={middle.join('')} />
      </g>
    </>
  )
}

/** Keeps what is drawn on the body within it. */
export function FigureClip({ id }: { id: string }) {
  return (
    <clipPath id={id}>
      <path d={silhouette} />
    </clipPath>
  )
}
