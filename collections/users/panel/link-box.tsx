'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { roleOf } from '@collections/access/role'
import { ask } from '@collections/desk/panel/ask'
import styles from '@collections/desk/panel/desk.module.css'
import { sentenceOf, type Link } from './invite-box'

/** On an account: a new way in for somebody who lost theirs. */
export function LinkBox() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const [message, setMessage] = useState<string | null>(null)
  if (!id || roleOf(user) !== 'admin') return null
  const make = async () => {
    try {
      const path = `${config.routes.api}/users/${id}/one-time-link`
      setMessage(sentenceOf(await ask<Link>(path, { method: 'POST' })))
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  return (
    <section className={styles.part} aria-label="One-time link">
      <p>Whoever opens the link sets a new password. It works once.</p>
      <div className={styles.choices}>
        <button type="button" onClick={make}>
          Make a one-time link
        </button>
      </div>
      <p role="status">{message}</p>
    </section>
  )
}
