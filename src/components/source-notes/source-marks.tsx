import styles from './source-notes.module.css'

/** The small numbers behind a statement that lead to its sources, or the plain word that there is none. */
export function SourceMarks({ numbers }: { numbers: number[] }) {
  if (numbers.length === 0) return <span className={styles.unsourced}> No source recorded.</span>
  return (
    <sup className={styles.marks}>
      {numbers.map((number) => (
        <a
          key={number}
          className={styles.mark}
          href={`#source-${number}`}
          aria-label={`Source ${number}`}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}
