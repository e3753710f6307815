'use client'

import { useState } from 'react'
import { ask } from '@collections/desk/panel/ask'
import styles from './history.module.css'

type Props = { address: string; document: string }

/** Makes an old state the newest draft. Readers see nothing of it until somebody publishes. */
export function RestoreButton({ address, document }: Props) {
  const [message, setMessage] = useState<string | null>(null)
  const restore = async () => {
    if (!window.confirm('Make this the newest draft? What is public stays as it is.')) return
    try {
      await ask(address, { method: 'POST' })
      window.location.assign(document)
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  return (
    <>
      <button type="button" className={styles.plain} onClick={restore}>
        Restore as draft
      </button>
      <span role="status">{message}</span>
    </>
  )
}
