import styles from './body-map.module.css'

/** A spot: dark with a pale ring, so that it stands out on every ground. */
export function SpotDot({ x, y }: { x: number; y: number }) {
  return <circle className={styles.dot} cx={x} cy={y} r="3.2" />
}
