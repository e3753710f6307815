import type { FinderResult } from '@/contract/finder'
import type { PersonSide } from '@/vocabulary/regions'
import { SubmitButton } from '@/components/button/button'
import { TextField } from '@/components/field/field'
import { Section } from '@/components/section/section'
import { planOf, planWeeks, sessionsAWeek, type PlanItem } from '@/site/plan'
import { rangeText } from '@/site/range-text'
import styles from './finder-page.module.css'

/** The answer to take along: on paper, as text, or as days in a calendar. Left out where nothing is to be pressed alone. */
export function FinderPlan(props: {
  answer: FinderResult
  side: PersonSide | null
  cautions: string[]
}) {
  const { answer, side, cautions } = props
  const plan = planOf({ place: answer.region.label, side, hits: answer.hits, cautions })
  if (plan.items.length === 0) return null
  const asked = { region: answer.region.slug, ...(side ? { side } : {}) }
  const sessions = sessionsAWeek(plan)
  return (
    <Section
      id="plan"
      title="A plan to take along"
      intro={<p>No more than three spots at once. When to stop stands on the page of each.</p>}
    >
      <div className={styles.plan}>
        <p>
          <strong>{sessions === 1 ? 'One session' : `${sessions} sessions`} a week</strong>, for{' '}
          {planWeeks} weeks. If it does not help by then, stop and ask someone.
        </p>
        <ol className={styles.planItems}>
          {plan.items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ol>
        <a
          className="screen-only"
          href={`/where-does-it-hurt/plan.txt?${new URLSearchParams(asked)}`}
        >
          The plan as plain text
        </a>
        <form className={styles.planForm} action="/where-does-it-hurt/plan.ics">
          {Object.entries(asked).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextField name="start" label="First day" type="date" isRequired />
          <SubmitButton tone="quiet">Get calendar file</SubmitButton>
        </form>
      </div>
    </Section>
  )
}

function Item({ item: { name, side, url, selfTreatment } }: { item: PlanItem }) {
  const { holdSeconds: hold } = selfTreatment
  return (
    <li>
      <a href={url}>{name}</a>
      {side ? ` (${side})` : null}
      {hold ? <>: hold {rangeText(hold)} seconds</> : null}
    </li>
  )
}
