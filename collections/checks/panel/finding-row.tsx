'use client'

import { useId, useState } from 'react'
import type { Finding } from '@/editorial/checks/check'
import styles from './checks.module.css'
import { jumpTo } from './jump'

type Props = { finding: Finding; waive: (finding: Finding, reason: string) => void }

const labels = { error: 'Error', warning: 'Warning', note: 'Note' } as const
/** As short as `Waiver` accepts. */
const shortestReason = 10

/** One finding: a click leads to its place; a warning may stay when somebody says why. */
export function FindingRow({ finding, waive }: Props) {
  const { severity, path, message } = finding
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const field = useId()
  return (
    <li className={`${styles.finding} ${styles[severity]}`}>
      <button className={styles.place} type="button" onClick={() => void jumpTo(path)}>
        <strong>{labels[severity]}</strong> {message}
      </button>
      {severity !== 'error' && !isAsking && (
        <button className={styles.small} type="button" onClick={() => setAsking(true)}>
          It stays, because …
        </button>
      )}
      {isAsking && (
        <div className={styles.reason}>
          <label htmlFor={field}>Why it stays</label>
          <textarea
            id={field}
            rows={2}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <button
            className={styles.small}
            type="button"
            disabled={reason.trim().length < shortestReason}
            onClick={() => {
              waive(finding, reason.trim())
              setAsking(false)
            }}
          >
            Keep it
          </button>
          <button className={styles.small} type="button" onClick={() => setAsking(false)}>
            Cancel
          </button>
        </div>
      )}
    </li>
  )
}
