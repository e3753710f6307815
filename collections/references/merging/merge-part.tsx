'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '@collections/desk/panel/ask'
import styles from '@collections/desk/panel/desk.module.css'
import { MergeChoice } from './merge-choice'
import { MergeConfirmation, type Chosen } from './merge-confirmation'
import type { Duplicate } from './read-duplicates'
import { tellingOf } from './telling-of'

/** On a reference: what seems to be the same work, and the way to make two records one. */
export function MergePart() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isChoosing, setIsChoosing] = useState(false)
  const duplicates = useDuplicates(
    `${config.routes.api}/references/${id}/duplicates`,
    lastUpdateTime,
  )
  const own = String(id)
  const begin = (other: Chosen) => {
    setChosen(other)
    setIsChoosing(false)
  }
  return (
    <section className={styles.part} aria-label="The same work">
      <h3>The same work</h3>
      {duplicates.length > 0 && <p>These records seem to be of the same work:</p>}
      <ul>
        {duplicates.map(({ records, by }) => {
          const other = records[0].id === own ? records[1] : records[0]
          return (
            <li key={other.id}>
              <a href={`${config.routes.admin}/collections/references/${other.id}`}>
                {other.title}
              </a>{' '}
              ({other.slug}): {tellingOf(by)}
              <button type="button" onClick={() => begin(other)}>
                Merge …
              </button>
            </li>
          )
        })}
      </ul>
      {chosen ? (
        <MergeConfirmation own={own} other={chosen} onLeave={() => setChosen(null)} />
      ) : isChoosing ? (
        <MergeChoice own={own} onChoose={begin} onLeave={() => setIsChoosing(false)} />
      ) : (
        <div className={styles.choices}>
          <button type="button" onClick={() => setIsChoosing(true)}>
            Merge into …
          </button>
        </div>
      )}
    </section>
  )
}

/** Looked for again after every save; who may not merge is shown none. */
function useDuplicates(at: string, saved: unknown): Duplicate[] {
  const [duplicates, setDuplicates] = useState<Duplicate[]>([])
  useEffect(() => {
    let isLatest = true
    ask<{ duplicates: Duplicate[] }>(at).then(
      (said) => isLatest && setDuplicates(said.duplicates),
      () => isLatest && setDuplicates([]),
    )
    return () => {
      isLatest = false
    }
  }, [at, saved])
  return duplicates
}
