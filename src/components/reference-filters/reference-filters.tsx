import type { TopicSummary } from '@/contract/topics'
import { referenceKindLabels, referenceKinds } from '@/vocabulary/references'
import { SubmitButton } from '@/components/button/button'
import { SelectField } from '@/components/field/field'
import { yearSpans, type ReferenceQuestion } from './reference-question'
import styles from './reference-filters.module.css'

/** The index of references narrowed down, as a plain form. */
export function ReferenceFilters(props: { question: ReferenceQuestion; topics: TopicSummary[] }) {
  const { kind, year, topic } = props.question
  const isNarrowed = kind !== null || year !== null || topic !== null
  return (
    <form className={styles.form} action="/references" aria-label="Narrow down the references">
      <SelectField
        name="kind"
        label="Kind of evidence"
        empty="Any kind"
        value={kind}
        choices={referenceKinds.map((value) => ({ value, label: referenceKindLabels[value] }))}
      />
      <SelectField
        name="year"
        label="Published"
        empty="Any year"
        value={year}
        choices={yearChoices(year)}
      />
      <SelectField
        name="topic"
        label="Topic"
        empty="Any topic"
        value={topic}
        choices={props.topics.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
      <SubmitButton>Show</SubmitButton>
      {isNarrowed ? (
        <a className={styles.all} href="/references">
          Show all
        </a>
      ) : null}
    </form>
  )
}

/** The spans on offer, and the one that the address asks for where it is another. */
function yearChoices(year: string | null): { value: string; label: string }[] {
  const isOther = year !== null && !yearSpans.some(({ value }) => value === year)
  return [...(isOther ? [{ value: year, label: year.replace('-', ' to ') }] : []), ...yearSpans]
}
