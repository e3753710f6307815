import type { Reference } from '@/contract/references'
import { referenceKindLabels, referenceStatusLabels } from '@/vocabulary/references'
import { Notice } from '@/components/notice/notice'
import { recordLabel } from './record-facts'
import styles from './reference-page.module.css'

/** What kind of evidence it is, whether a notice was published about it, and whether its record was seen. */
export function ReferenceStanding({ reference }: { reference: Reference }) {
  const { kind, status, statusSource, verified, verificationNote, unverifiedFields, seenAt } =
    reference
  return (
    <div className={styles.standing}>
      {status === 'ok' ? null : (
        <Notice tone="safety" title={referenceStatusLabels[status]}>
          <p>
            Treat what it found with that in mind.
            {statusSource ? ` Source: ${statusSource}.` : null}
          </p>
        </Notice>
      )}
      <p>
        <strong>Kind of evidence:</strong> {referenceKindLabels[kind]}, in our judgement.
      </p>
      {status === 'ok' ? (
        <p>
          <strong>Notices:</strong> {referenceStatusLabels.ok}.
        </p>
      ) : null}
      <p>
        <strong>{verified ? 'Record seen.' : 'Record not verified.'}</strong>{' '}
        {verified
          ? 'The bibliographic record itself was looked up.'
          : 'No complete bibliographic record was seen; details may be wrong.'}
        {verificationNote ? ` ${verificationNote}` : null}
        {unverifiedFields.length > 0
          ? ` Not seen: ${unverifiedFields.map(recordLabel).join(', ')}.`
          : null}
      </p>
      {seenAt ? <p className={styles.quiet}>Seen at: {seenAt}</p> : null}
    </div>
  )
}
