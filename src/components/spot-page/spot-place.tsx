import type { Spot } from '@/contract/spots'
import { Section } from '@/components/section/section'
import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceMarks } from '@/components/source-notes/source-marks'
import styles from './spot-page.module.css'

/** Where it lies, what to feel for, and what it may feel like. */
export function SpotPlace({ spot, notes }: { spot: Spot; notes: SourceNotes }) {
  const { location, complaints, feel, sources } = spot
  // Nobody is led to a place that is not to be pressed.
  const isSought = spot.selfTreatment.suitable
  return (
    <>
      <Section id="find" title={isSought ? 'How to find it' : 'Where it lies'}>
        <div className={styles.text}>
          <p>
            {location.text}
            <SourceMarks numbers={notes.numbersOf(sources.location)} />
          </p>
          {location.landmarks.length > 0 ? (
            <>
              <h3 className={styles.small}>{isSought ? 'Feel for' : 'Landmarks'}</h3>
              <ul>
                {location.landmarks.map((landmark) => (
                  <li key={landmark}>{landmark}</li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      </Section>
      {feel || complaints.length > 0 ? (
        <Section id="feel" title="What it may feel like">
          <div className={styles.text}>
            {feel ? <p>{feel}</p> : null}
            {complaints.length > 0 ? (
              <p>
                Tradition links it with {listWords(complaints)}.
                <SourceMarks numbers={notes.numbersOf(sources.complaints)} />
              </p>
            ) : null}
          </div>
        </Section>
      ) : null}
    </>
  )
}

function listWords(words: string[]): string {
  return new Intl.ListFormat('en-GB').format(words)
}
