import type { ReactNode } from 'react'
import styles from './fact-list.module.css'

export type FactEntry = { label: string; value: ReactNode }

/** Facts under their names. What is not known is not listed. */
export function FactList({ facts }: { facts: FactEntry[] }) {
  return (
    <dl className={styles.list}>
      {facts.map(({ label, value }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.name}>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
