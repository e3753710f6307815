import styles from './body-map.module.css'

/** A spot: a dark point in a pale ring, so that it stands out on every ground. */
export function SpotDot({ x, y }: { x: number; y: number }) {
  return (
    <g>
      <circle className={styles.ring} cx={x} cy={y} r="4.2" />
      <circle className={styles.dot} cx={x} cy={y} r="2" />
    </g>
  )
}
