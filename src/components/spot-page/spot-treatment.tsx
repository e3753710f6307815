import type { SelfTreatment } from '@/contract/spots'
import { BigNumbers } from '@/components/big-numbers/big-numbers'
import { CareCard } from '@/components/care-card/care-card'
import { Notice } from '@/components/notice/notice'
import { Section } from '@/components/section/section'
import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceMarks } from '@/components/source-notes/source-marks'
import type { SpotPageData } from './spot-page-data'
import { SpotCautions } from './spot-cautions'
import { SpotTools } from './spot-tools'
import { treatmentNumbers } from './treatment-numbers'
import styles from './spot-page.module.css'

/** What a person can do alone, warnings before deeds; or, where nothing is, what to do instead. */
export function SpotTreatment(props: SpotPageData & { notes: SourceNotes }) {
  const { spot, notes } = props
  const later = spot.careCards.filter(({ urgency }) => urgency === 'non-urgent')
  const { selfTreatment } = spot
  return (
    <Section
      id="self-treatment"
      title={selfTreatment.suitable ? 'What you can do yourself' : 'Not one to treat yourself'}
      intro={selfTreatment.suitable ? <p>Traditional practice, not a proven dose.</p> : null}
    >
      <div className={styles.treatment}>
        {selfTreatment.suitable ? (
          <>
            <SpotCautions spot={spot} notes={notes} />
            <Steps
              treatment={selfTreatment}
              numbers={notes.numbersOf(spot.sources.selfTreatment)}
            />
            <SpotTools tools={props.tools} />
          </>
        ) : (
          <>
            <p className={styles.instead}>
              {selfTreatment.instead ?? 'Ask a doctor or a physiotherapist what would help.'}
              <SourceMarks numbers={notes.numbersOf(spot.sources.selfTreatment)} />
            </p>
            <SpotCautions spot={spot} notes={notes} />
          </>
        )}
        {later.map((card) => (
          <CareCard key={card.who} card={card} />
        ))}
      </div>
    </Section>
  )
}

function Steps({ treatment, numbers }: { treatment: SelfTreatment; numbers: number[] }) {
  return (
    <>
      <BigNumbers numbers={treatmentNumbers(treatment)} />
      <div className={styles.text}>
        {treatment.position ? <p>{treatment.position}</p> : null}
        <ol role="list" className={styles.steps}>
          {treatment.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          {treatment.pressure ? (
            <>
              <strong>How hard:</strong> {treatment.pressure}
            </>
          ) : null}
          <SourceMarks numbers={numbers} />
        </p>
      </div>
      <div className={styles.stop}>
        <Notice tone="safety" title="Stop at once if">
          <ul>
            {treatment.stopIf.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </Notice>
      </div>
    </>
  )
}
