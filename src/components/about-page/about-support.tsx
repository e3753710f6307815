import { epistemicStatuses, epistemicStatusLabels } from '@/vocabulary/articles'
import { FactList } from '@/components/fact-list/fact-list'
import { Flush } from '@/components/flush/flush'
import { Section } from '@/components/section/section'

/** The words with which an article says how well supported it is. */
export function AboutSupport() {
  return (
    <Section
      id="support"
      title="How articles say it"
      intro={<p>Each states at its top how well supported its core is.</p>}
    >
      <Flush>
        <FactList
          facts={epistemicStatuses.map((status) => ({
            label: epistemicStatusLabels[status].label,
            value: epistemicStatusLabels[status].meaning,
          }))}
        />
      </Flush>
    </Section>
  )
}
