'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '@collections/desk/panel/ask'
import styles from '@collections/desk/panel/desk.module.css'
import { watchTest } from './watch-test'

/** Beside a webhook: the signing secret, which is told once, and a test event. */
export function WebhookBox() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [message, setMessage] = useState<string | null>(null)
  const [secret, setSecret] = useState<string | null>(null)
  if (!id) return <p>Save the webhook to get its signing secret and to send a test event.</p>
  const at = `${config.routes.api}/webhooks/${id}`
  const run = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  const makeSecret = () =>
    run(async () => setSecret((await ask<{ secret: string }>(`${at}/secret`, post)).secret))
  const sendTest = () =>
    run(async () => {
      setMessage('A test event is on its way …')
      const { delivery } = await ask<{ delivery: string }>(`${at}/test`, post)
      setMessage(await watchTest(config.routes.api, delivery))
    })
  return (
    <>
      <Secret secret={secret} onMake={makeSecret} />
      <section className={styles.part} aria-label="Test">
        <h3>Test</h3>
        <p>Sends an event that says nothing has changed, also while the webhook is off.</p>
        <div className={styles.choices}>
          <button type="button" onClick={sendTest}>
            Send a test event
          </button>
        </div>
        <p role="status">{message}</p>
      </section>
    </>
  )
}

const post = { method: 'POST' }

function Secret({ secret, onMake }: { secret: string | null; onMake: () => void }) {
  return (
    <section className={styles.part} aria-label="Signing secret">
      <h3>Signing secret</h3>
      {secret ? (
        <label>
          Copy it now: it is not shown again
          <input readOnly value={secret} onFocus={({ target }) => target.select()} />
        </label>
      ) : (
        <p>
          The receiver checks with it that an event comes from here. A new one is shown once; the
          one before goes on signing beside it for 24 hours.
        </p>
      )}
      <div className={styles.choices}>
        <button type="button" onClick={onMake}>
          Make a new secret
        </button>
      </div>
    </section>
  )
}
