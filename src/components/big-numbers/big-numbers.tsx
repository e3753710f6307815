import styles from './big-numbers.module.css'

export type BigNumber = { label: string; number: string; unit: string; note?: string | null }

/** The few numbers to remember, large enough to read from the floor. */
export function BigNumbers({ numbers }: { numbers: BigNumber[] }) {
  return (
    <dl className={styles.list}>
      {numbers.map(({ label, number, unit, note }) => (
        <div key={label} className={styles.entry}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            <span className={styles.number}>{number}</span> <span>{unit}</span>
            {note ? <span className={styles.note}>{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
