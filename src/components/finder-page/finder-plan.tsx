import type { FinderResult } from '@/contract/finder'
import type { PersonSide } from '@/vocabulary/regions'
import { SubmitButton } from '@/components/button/button'
import { TextField } from '@/components/field/field'
import { Section } from '@/components/section/section'
import { planWeeks } from '@/site/plan'
import styles from './finder-page.module.css'

/** The answer to take along: as text, or as days in a calendar. Left out where nothing is to be pressed alone. */
export function FinderPlan(props: { answer: FinderResult; side: PersonSide | null }) {
  const { answer, side } = props
  if (!answer.hits.some(({ selfTreatment }) => selfTreatment.suitable)) return null
  const asked = { region: answer.region.slug, ...(side ? { side } : {}) }
  return (
    <Section
      id="plan"
      title="Take it along"
      intro={<p>The first three spots, for {planWeeks} weeks. Then stop or ask someone.</p>}
    >
      <div className={styles.plan}>
        <a href={`/where-does-it-hurt/plan.txt?${new URLSearchParams(asked)}`}>
          The plan as plain text, to print
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
