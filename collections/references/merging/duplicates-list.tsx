'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { mayPublish } from '@collections/access/role'
import { ask } from '@collections/desk/panel/ask'
import styles from '@collections/desk/panel/desk.module.css'
import type { Duplicate } from './read-duplicates'
import { tellingOf } from './telling-of'

/** Above the bibliography: looks through all of it for records of the same work. */
export function DuplicatesList() {
  const { config } = useConfig()
  const { user } = useAuth()
  const [duplicates, setDuplicates] = useState<Duplicate[] | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  if (!mayPublish(user)) return null
  const look = async () => {
    setMessage('Looking …')
    try {
      const said = await ask<{ duplicates: Duplicate[] }>(
        `${config.routes.api}/references/duplicates`,
      )
      setDuplicates(said.duplicates)
      setMessage(
        said.duplicates.length === 0 ? 'No two records seem to be of the same work.' : null,
      )
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  return (
    <section className={styles.part} aria-label="Records of the same work">
      <div className={styles.choices}>
        <button type="button" onClick={() => void look()}>
          Look for records of the same work
        </button>
      </div>
      <p role="status">{message}</p>
      <ul>
        {(duplicates ?? []).map(({ records, by }) => (
          <li key={records.map(({ id }) => id).join()}>
            {records.map(({ id, slug, title, uses, isPublic }, at) => (
              <span key={id}>
                {at > 0 && ' and '}
                <a href={`${config.routes.admin}/collections/references/${id}`}>{title}</a> ({slug},{' '}
                {isPublic ? 'public' : 'draft'}, {uses === 1 ? 'used once' : `used ${uses} times`})
              </span>
            ))}
            : {tellingOf(by)}
          </li>
        ))}
      </ul>
    </section>
  )
}
