import type { CareCard as Care } from '@/contract/safety'
import { urgencyLabels } from '@/vocabulary/body'
import styles from './care-card.module.css'

/** When to get help, and from whom. Drawn so that it cannot be missed; the word says the urgency, not the colour. */
export function CareCard({ card, level = 3 }: { card: Care; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const
  return (
    <div className={`${styles.card} ${styles[card.urgency]}`}>
      <Heading className={styles.head}>
        <span className={styles.urgency}>{urgencyLabels[card.urgency]}</span>
        <span className={styles.who}>{card.who}</span>
      </Heading>
      <div className={styles.when}>
        <ul>
          {card.when.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
