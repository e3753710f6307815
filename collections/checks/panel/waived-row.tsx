'use client'

import type { Judged, Waiver } from '@/editorial/checks/waivers'
import styles from './checks.module.css'
import { jumpTo } from './jump'

type Props = { finding: Judged['waived'][number]; unwaive: (waiver: Waiver) => void }

/** A warning that stays, and who said why. */
export function WaivedRow({ finding, unwaive }: Props) {
  const { path, message, waiver } = finding
  const { reason, by, at } = waiver
  const day = at ? new Date(at).toLocaleDateString('en-GB', { dateStyle: 'medium' }) : null
  return (
    <li className={`${styles.finding} ${styles.note}`}>
      <button className={styles.place} type="button" onClick={() => void jumpTo(path)}>
        {message}
      </button>
      <blockquote>
        {reason} ({[by ?? 'somebody', day].filter(Boolean).join(', ')})
      </blockquote>
      <button className={styles.small} type="button" onClick={() => unwaive(waiver)}>
        Take the reason back
      </button>
    </li>
  )
}
