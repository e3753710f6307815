'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { readableCopy } from './readable-copy'
import { useKeptEdits } from './use-kept-edits'
import { watchSaves } from './watch-saves'
import styles from './panel.module.css'

/** When somebody else was faster: saving stops, the text stays, and both versions can be had. */
export function ConflictBanner() {
  const { id, collectionSlug } = useDocumentInfo()
  const { getData, setDisabled } = useForm()
  const { config } = useConfig()
  const [message, setMessage] = useState<string | null>(null)
  const [isCopied, setCopied] = useState(false)
  const onSend = useKeptEdits()

  useEffect(
    () =>
      watchSaves(`${config.routes.api}/${collectionSlug}/${id}`, {
        onSend,
        onConflict: setMessage,
      }),
    [config.routes.api, collectionSlug, id, onSend],
  )
  // The form lets go of its fields after every answer; from now on it may not.
  useEffect(() => {
    if (message) setDisabled(true)
  })
  if (!message) return null

  const copy = async () => {
    await navigator.clipboard.writeText(readableCopy(getData()))
    setCopied(true)
  }
  return (
    <div className={styles.conflict} role="alert">
      <p>{message}</p>
      <div className={styles.choices}>
        <button className={styles.choice} type="button" onClick={copy}>
          {isCopied ? 'Copied' : 'Copy my version'}
        </button>
        <button className={styles.choice} type="button" onClick={() => window.location.reload()}>
          Load theirs
        </button>
      </div>
    </div>
  )
}
