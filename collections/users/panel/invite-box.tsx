'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { roleLabels, roles } from '@/vocabulary/roles'
import { roleOf } from '@collections/access/role'
import { ask } from '@collections/desk/panel/ask'
import styles from '@collections/desk/panel/desk.module.css'

type Made = { doc: { id: string } }
export type Link = { link: string; expiresAt: string; isMailed: boolean }

/** Above the list of users: a new account without a password that two people know. */
export function InviteBox() {
  const { user } = useAuth()
  const { config } = useConfig()
  const [message, setMessage] = useState<string | null>(null)
  if (roleOf(user) !== 'admin') return null
  const invite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = Object.fromEntries(new FormData(form))
    try {
      const api = `${config.routes.api}/users`
      const { doc } = await ask<Made>(api, { method: 'POST', data })
      setMessage(sentenceOf(await ask<Link>(`${api}/${doc.id}/one-time-link`, { method: 'POST' })))
      form.reset()
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  return (
    <details className={`${styles.part} ${styles.narrow}`}>
      <summary>Invite somebody</summary>
      <form className={styles.part} onSubmit={invite}>
        <label>
          Name <input name="name" required />
        </label>
        <label>
          E-mail address <input name="email" type="email" required />
        </label>
        <label>
          Role
          <select name="role" defaultValue="author">
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleLabels[role]}
              </option>
            ))}
          </select>
        </label>
        <div className={styles.choices}>
          <button type="submit">Invite</button>
        </div>
      </form>
      <p role="status">{message}</p>
    </details>
  )
}

export function sentenceOf({ link, isMailed }: Link): string {
  const sent = isMailed ? 'A mail is on its way. The same link, to pass on' : 'Pass this link on'
  return `${sent}; it works once, for three days: ${link}`
}
