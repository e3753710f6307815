import { certainties } from '@/vocabulary/spots'
import { CertaintyBadge } from '@/components/certainty-badge/certainty-badge'
import styles from './certainty-key.module.css'

/** The four levels of certainty with what each means. */
export function CertaintyKey() {
  return (
    <ul role="list" className={styles.key}>
      {certainties.map((certainty) => (
        <li key={certainty} className={styles.level}>
          <CertaintyBadge certainty={certainty} withMeaning />
        </li>
      ))}
    </ul>
  )
}
