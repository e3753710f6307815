import { certainties, certaintyLabels, type Certainty } from '@/vocabulary/spots'
import styles from './certainty-badge.module.css'

/** How sure anyone can be, as GRADE puts it: one to four marks, the word, and on request what it means. */
export function CertaintyBadge(props: { certainty: Certainty; withMeaning?: boolean }) {
  const { label, meaning } = certaintyLabels[props.certainty]
  const marks = certainties.length - certainties.indexOf(props.certainty)
  return (
    <span className={styles.badge}>
      <svg className={styles.marks} viewBox="0 0 46 10" width="46" height="10" aria-hidden="true">
        {certainties.map((level, index) => (
          <circle
            key={level}
            className={index < marks ? styles.full : styles.empty}
            cx={5 + index * 12}
            cy="5"
            r="4"
          />
        ))}
      </svg>
      <span>
        <span className={styles.word}>{label} certainty</span>
        {props.withMeaning ? <span className={styles.meaning}> {meaning}</span> : null}
      </span>
    </span>
  )
}
