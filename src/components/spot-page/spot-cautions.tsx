import type { Spot } from '@/contract/spots'
import { generalSafety } from '@/site/general-safety'
import { Notice } from '@/components/notice/notice'
import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceMarks } from '@/components/source-notes/source-marks'
import styles from './spot-page.module.css'

/** Who should not, and what to know before: for this spot, then for all of them, then who has checked it. */
export function SpotCautions({ spot, notes }: { spot: Spot; notes: SourceNotes }) {
  const { selfTreatment } = spot
  const stopIf = selfTreatment.suitable ? selfTreatment.stopIf : []
  const always = generalSafety(spot.safety, [...spot.cautions, ...stopIf])
  return (
    <div className={styles.cautions}>
      <h3>{selfTreatment.suitable ? 'Before you press anything' : 'What to know'}</h3>
      {spot.cautions.length > 0 ? (
        <ul>
          {spot.cautions.map((caution, index) => (
            <li key={caution}>
              {caution}
              {index === spot.cautions.length - 1 ? (
                <SourceMarks numbers={notes.numbersOf(spot.sources.cautions)} />
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>No caution is known that is particular to this spot.</p>
      )}
      <h4 className={styles.small}>For every spot</h4>
      <ul>
        {always.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {spot.safetyReviewed ? null : (
        <Notice title="Not reviewed by a clinician">
          <p>
            No clinician has checked this advice yet. It is put together from the sources below;
            when in doubt, ask someone who can examine you.
          </p>
        </Notice>
      )}
    </div>
  )
}
