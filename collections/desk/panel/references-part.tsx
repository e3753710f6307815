'use client'

import { useConfig } from '@payloadcms/ui'
import type { Cited, Outcome } from '@collections/desk/unpublished-references'
import { ask } from './ask'
import styles from './desk.module.css'
import type { DeskActions } from './use-desk'

type Props = { references: Cited[]; mayPublish: boolean; actions: DeskActions }

/** Readers cannot follow a citation of what is not public: the offer to publish it too. */
export function ReferencesPart({ references, mayPublish, actions }: Props) {
  const { config } = useConfig()
  if (references.length === 0) return null
  const publish = () =>
    actions.run(async () => {
      const path = `${actions.at}/publish-cited`
      const { published, failed } = await ask<Outcome>(path, { method: 'POST' })
      const problems = failed.map(({ title, reason }) => `“${title}”: ${reason}`)
      return [`Published: ${published.length}.`, ...problems].join(' ')
    })
  return (
    <section className={styles.part} aria-label="Cited, not public">
      <h3>Cited, not public</h3>
      <ul>
        {references.map(({ id, title }) => (
          <li key={id}>
            <a href={`${config.routes.admin}/collections/references/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      {mayPublish && (
        <div className={styles.choices}>
          <button type="button" onClick={publish}>
            Publish what this cites
          </button>
        </div>
      )}
    </section>
  )
}
