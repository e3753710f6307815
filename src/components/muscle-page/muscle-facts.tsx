import type { ReactNode } from 'react'
import type { Muscle } from '@/contract/muscles'
import type { Fact } from '@/contract/source'
import { muscleFactLabels } from '@/vocabulary/muscles'
import { FactList, type FactEntry } from '@/components/fact-list/fact-list'
import { Flush } from '@/components/flush/flush'
import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceMarks } from '@/components/source-notes/source-marks'
import styles from './muscle-page.module.css'

/** The facts of a muscle; each shows where it comes from, or says that no source is recorded. */
export function MuscleFacts({ muscle, notes }: { muscle: Muscle; notes: SourceNotes }) {
  const one = (fact: Fact | null): ReactNode => <FactText fact={fact} notes={notes} />
  const facts: FactEntry[] = [
    { label: muscleFactLabels.origin, value: one(muscle.origin) },
    { label: muscleFactLabels.insertion, value: one(muscle.insertion) },
    { label: muscleFactLabels.action, value: <Actions muscle={muscle} notes={notes} /> },
    { label: muscleFactLabels.innervation, value: one(muscle.innervation) },
    { label: muscleFactLabels.bloodSupply, value: one(muscle.bloodSupply) },
  ]
  if (muscle.parts.length > 0) facts.push({ label: 'Parts', value: muscle.parts.join(', ') })
  return (
    <Flush>
      <FactList facts={facts} />
    </Flush>
  )
}

function FactText({ fact, notes }: { fact: Fact | null; notes: SourceNotes }) {
  if (!fact) return <span className={styles.unknown}>Not recorded.</span>
  return (
    <>
      {fact.text}
      <SourceMarks numbers={notes.numbersOf(fact.sources)} />
    </>
  )
}

function Actions({ muscle, notes }: { muscle: Muscle; notes: SourceNotes }) {
  const [first] = muscle.action
  if (!first) return <span className={styles.unknown}>Not recorded.</span>
  if (muscle.action.length === 1) return <FactText fact={first} notes={notes} />
  return (
    <ul className={styles.actions}>
      {muscle.action.map((fact) => (
        <li key={fact.text}>
          <FactText fact={fact} notes={notes} />
        </li>
      ))}
    </ul>
  )
}
