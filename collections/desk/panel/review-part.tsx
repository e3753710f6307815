'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { decisionLabels, type Decision } from '@/vocabulary/publishing'
import type { Desk } from '@collections/desk/read-desk'
import { ask } from './ask'
import styles from './desk.module.css'
import type { DeskActions } from './use-desk'

type Props = { review: Desk['review']; mayApprove: boolean; actions: DeskActions }

/** What was said of the words as they are, and the means to say something. */
export function ReviewPart({ review, mayApprove, actions }: Props) {
  const { id, collectionSlug } = useDocumentInfo()
  const { getDataByPath } = useForm()
  const isModified = useFormModified()
  const [note, setNote] = useState('')
  const say = (decision: Decision) =>
    actions.run(async () => {
      const document = { relationTo: collectionSlug, value: id }
      const revision = getDataByPath('revision')
      const data = { document, decision, revision, note: note || null }
      await ask(`${actions.api}/reviews`, { method: 'POST', data })
      setNote('')
      return `${decisionLabels[decision]}.`
    })
  const choices: Decision[] = mayApprove
    ? ['approved', 'changes-wanted', 'requested']
    : ['requested']
  return (
    <section className={styles.part} aria-label="Review">
      <h3>Review</h3>
      <p>{review ? sentenceOf(review) : 'Nobody has been asked yet.'}</p>
      {review?.note && <blockquote>{review.note}</blockquote>}
      <label>
        Note
        <textarea rows={2} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      <div className={styles.choices}>
        {choices.map((decision) => (
          <button key={decision} type="button" disabled={isModified} onClick={() => say(decision)}>
            {words[decision]}
          </button>
        ))}
      </div>
    </section>
  )
}

const words: Record<Decision, string> = {
  approved: 'Approve this version',
  'changes-wanted': 'Want changes',
  requested: 'Ask for a review',
}

function sentenceOf({ decision, byName, at, isCurrent }: NonNullable<Desk['review']>): string {
  const when = new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' })
  const of = isCurrent ? 'this version' : 'an older version'
  return `${decisionLabels[decision]} by ${byName ?? 'somebody'} on ${when}, for ${of}.`
}
