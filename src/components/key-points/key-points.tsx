import styles from './key-points.module.css'

/** What to take away, before the text for those who stop here. */
export function KeyPoints({ points }: { points: string[] }) {
  if (points.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby="key-points">
      <h2 className={styles.title} id="key-points">
        In short
      </h2>
      <ul role="list" className={styles.list}>
        {points.map((point) => (
          <li key={point} className={styles.point}>
            {point}
          </li>
        ))}
      </ul>
    </section>
  )
}
