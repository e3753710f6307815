'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { resourceLabels } from '@/vocabulary/nouns'
import type { Use } from '@collections/uses/uses-of'
import { ask } from './ask'
import styles from './desk.module.css'
import type { DeskActions } from './use-desk'

type Props = { uses: Use[]; onlyInVersions: number; mayReplace: boolean; actions: DeskActions }

/** Where this document is shown or linked, and the way to put another in its place before it goes. */
export function UsesPart({ uses, onlyInVersions, mayReplace, actions }: Props) {
  const { config } = useConfig()
  const other = useReplacement()
  const replace = () =>
    actions.run(async () => {
      const data = { with: other }
      await ask(`${actions.at}/replace`, { method: 'POST', data })
      return `Replaced in ${uses.length} ${uses.length === 1 ? 'place' : 'places'}.`
    })
  return (
    <section className={styles.part} aria-label="Used in">
      <h3>Used in</h3>
      {uses.length === 0 && <p>Nothing names this document.</p>}
      <ul>
        {uses.map(({ type, id, title, isPublic, isDrafted }) => (
          <li key={id}>
            {resourceLabels[type].one}{' '}
            <a href={`${config.routes.admin}/collections/${type}/${id}`}>{title}</a>
            {!isPublic && ' (draft)'}
            {!isDrafted && ' (public, not in the draft)'}
          </li>
        ))}
      </ul>
      {onlyInVersions > 0 && <p>{onlyInVersions} more in old versions only.</p>}
      {mayReplace && uses.length > 0 && (
        <>
          <p>
            To delete this, choose under “Replaced by” what comes in its place, and put it into all
            of these.
          </p>
          <div className={styles.choices}>
            <button type="button" disabled={!other} onClick={replace}>
              Put “Replaced by” in its place
            </button>
          </div>
        </>
      )}
    </section>
  )
}

/** The id that stands in “Replaced by”, if it is of this kind. */
function useReplacement(): string | null {
  const { collectionSlug } = useDocumentInfo()
  const value = useFormFields(([fields]) => fields.replacedBy?.value)
  if (typeof value !== 'object' || value === null) return null
  const { relationTo, value: id } = value as { relationTo?: string; value?: string }
  return relationTo === collectionSlug && id ? id : null
}
