'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { shareDays, usualShareDays, type ShareDays } from '@/vocabulary/share-links'
import type { DeskShare } from '@collections/desk/read-desk'
import type { MadeLink } from '@collections/share-links/make-link'
import { ask } from './ask'
import styles from './desk.module.css'
import type { DeskActions } from './use-desk'

type Props = { shares: DeskShare[]; actions: DeskActions }

/** Who may read this draft without an account, and until when. */
export function SharePart({ shares, actions }: Props) {
  const [made, setMade] = useState<MadeLink | null>(null)
  const takeBack = ({ id }: DeskShare) =>
    actions.run(async () => {
      await ask(`${actions.at}/share/${id}/revoke`, { method: 'POST' })
      if (made?.id === id) setMade(null)
      return 'The link is taken back: it shows nothing any more.'
    })
  return (
    <section className={styles.part} aria-label="Share">
      <h3>Share</h3>
      {shares.length === 0 && <p>Nobody has a link to this.</p>}
      <ul>
        {shares.map((share) => (
          <li key={share.id}>
            {share.recipient ?? 'A link'}, by {share.byName ?? 'somebody'}, until{' '}
            {day(share.expiresAt)}, as saved {moment(share.savedAt)}
            <button type="button" onClick={() => takeBack(share)}>
              Take back
            </button>
          </li>
        ))}
      </ul>
      {made && <NewLink link={made} />}
      <ShareForm actions={actions} onMade={setMade} />
    </section>
  )
}

function ShareForm({
  actions,
  onMade,
}: {
  actions: DeskActions
  onMade: (link: MadeLink) => void
}) {
  const isModified = useFormModified()
  const [recipient, setRecipient] = useState('')
  const [days, setDays] = useState<ShareDays>(usualShareDays)
  const share = () =>
    actions.run(async () => {
      const data = { days, recipient }
      onMade(await ask<MadeLink>(`${actions.at}/share`, { method: 'POST', data }))
      setRecipient('')
      return 'The link shows exactly this version, without a password, until it ends.'
    })
  return (
    <>
      <label>
        For whom
        <input value={recipient} onChange={({ target }) => setRecipient(target.value)} />
      </label>
      <label>
        For how long
        <select value={days} onChange={({ target }) => setDays(Number(target.value) as ShareDays)}>
          {shareDays.map((choice) => (
            <option key={choice} value={choice}>
              {choice === 1 ? '1 day' : `${choice} days`}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.choices}>
        <button type="button" disabled={isModified} onClick={share}>
          Make a link
        </button>
      </div>
    </>
  )
}

/** Shown once: of the link itself nothing is kept. */
function NewLink({ link }: { link: MadeLink }) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(link.url)
    setCopied(true)
  }
  return (
    <div className={styles.made}>
      <label>
        Copy it now, it is shown only once
        <input readOnly value={link.url} onFocus={({ target }) => target.select()} />
      </label>
      <div className={styles.choices}>
        <button type="button" onClick={copy}>
          {isCopied ? 'Copied' : 'Copy the link'}
        </button>
      </div>
    </div>
  )
}

function day(at: string): string {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' })
}

function moment(at: string): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}
