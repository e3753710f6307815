'use client'

import type { Judged } from '@/editorial/checks/waivers'
import type { Severity } from '@/editorial/checks/rule'
import styles from './checks.module.css'
import { FindingRow } from './finding-row'
import { WaivedRow } from './waived-row'
import { useChecks } from './use-checks'

/** Beside a document while it is written: what a careful copy editor would say. A click leads to the place. */
export function ChecksBox() {
  const { checks, message, waive, unwaive } = useChecks()
  if (!checks) return message ? <p role="alert">{message}</p> : null
  const of = (...wanted: Severity[]) =>
    checks.open.filter(({ severity }) => wanted.includes(severity))
  const notes = of('note')
  return (
    <section className={styles.checks} aria-label="Checks">
      <h3>Checks</h3>
      <p className={styles.summary} role="status">
        {message ?? summaryOf(checks)}
      </p>
      <ul>
        {of('error', 'warning').map((finding) => (
          <FindingRow key={keyOf(finding)} finding={finding} waive={waive} />
        ))}
      </ul>
      {notes.length > 0 && (
        <details>
          <summary>Notes ({notes.length})</summary>
          <ul>
            {notes.map((finding) => (
              <FindingRow key={keyOf(finding)} finding={finding} waive={waive} />
            ))}
          </ul>
        </details>
      )}
      {checks.waived.length > 0 && (
        <details>
          <summary>Kept with a reason ({checks.waived.length})</summary>
          <ul>
            {checks.waived.map((finding) => (
              <WaivedRow key={keyOf(finding)} finding={finding} unwaive={unwaive} />
            ))}
          </ul>
        </details>
      )}
      {checks.grade !== null && (
        <p className={styles.grade}>
          Reads at school grade {checks.grade} (Flesch-Kincaid). Plain health texts stay near 8.
        </p>
      )}
    </section>
  )
}

function summaryOf({ open }: Judged): string {
  const count = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length
  const [errors, warnings] = [count('error'), count('warning')]
  if (errors + warnings === 0) return 'Nothing stands in the way.'
  const told = [
    errors === 1 && 'One error keeps this from going out.',
    errors > 1 && `${errors} errors keep this from going out.`,
    warnings === 1 && 'One warning asks: mend it, or say why it stays.',
    warnings > 1 && `${warnings} warnings ask: mend them, or say why they stay.`,
  ]
  return told.filter(Boolean).join(' ')
}

function keyOf({ rule, path, quote }: { rule: string; path: string; quote: string }): string {
  return `${rule} ${path} ${quote}`
}
