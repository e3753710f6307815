import type { CareCard as Care } from '@/contract/safety'
import { CareCard } from '@/components/care-card/care-card'
import { Section } from '@/components/section/section'
import styles from './finder-page.module.css'

/** The signs that call for help instead of self-treatment. */
export function FinderFlags(props: { id: string; title: string; cards: Care[] }) {
  if (props.cards.length === 0) return null
  return (
    <Section
      id={props.id}
      title={props.title}
      intro={<p>The signs that we know of, not all there are. If you are worried, call.</p>}
    >
      <div className={styles.flags}>
        {props.cards.map((card) => (
          <CareCard key={card.urgency + card.who} card={card} />
        ))}
      </div>
    </Section>
  )
}
