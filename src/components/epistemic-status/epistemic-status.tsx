import { epistemicStatusLabels, type EpistemicStatus as Status } from '@/vocabulary/articles'
import styles from './epistemic-status.module.css'

/** How sure anyone can be of what an article says, with what the word means. */
export function EpistemicStatus({ status }: { status: Status }) {
  const { label, meaning } = epistemicStatusLabels[status]
  return (
    <p className={styles.status}>
      <span className="label">How sure is this?</span>
      <span>
        <strong className={styles.word}>{label}.</strong> {meaning}
      </span>
    </p>
  )
}
