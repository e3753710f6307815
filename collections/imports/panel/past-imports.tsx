import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { importsPath } from '@/vocabulary/imports'
import { ask } from '@collections/desk/panel/ask'
import { timeIn } from '@collections/desk/panel/time-in'
import type { PastImport, Undone } from '@collections/imports/told'
import styles from './import.module.css'

type Props = { past: PastImport[]; onChange: () => void }

/** What was imported before, and the way to take it back. */
export function PastImports({ past, onChange }: Props) {
  const { config } = useConfig()
  const [asked, setAsked] = useState<string | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const undo = async (id: string) => {
    setAsked(null)
    setMessage('Undoing …')
    try {
      const path = `${config.routes.api}${importsPath}/${id}/undo`
      const { undone } = await ask<{ undone: Undone[] }>(path, { method: 'POST' })
      setMessage(sentenceOf(undone))
      onChange()
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  return (
    <section className={styles.past} aria-label="Past imports">
      <h2>Past imports</h2>
      <p role="status">{message}</p>
      {past.length === 0 && <p>Nothing has been imported yet.</p>}
      <ul>
        {past.map((one) => (
          <li key={one.id}>
            <strong>{one.sources}</strong>
            <span>
              {timeIn(one.startedAt, 'UTC')}, by {one.byName ?? 'the command'}: {madeBy(one)}
            </span>
            {asked === one.id ? (
              <span className={styles.actions}>
                <button type="button" onClick={() => void undo(one.id)}>
                  Yes, take it back
                </button>
                <button type="button" onClick={() => setAsked(null)}>
                  No
                </button>
              </span>
            ) : (
              !one.isUndone && (
                <button
                  type="button"
                  aria-label={`Undo ${one.sources}`}
                  onClick={() => setAsked(one.id)}
                >
                  Undo …
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function madeBy({ made, isUndone, isFinished }: PastImport): string {
  const parts = Object.entries(made).map(([type, number]) => `${number} ${type}`)
  const state = isUndone ? 'undone' : isFinished ? null : 'stopped; the same files again go on'
  const kept = parts.length > 0 ? parts.join(', ') : isUndone ? null : 'nothing left'
  return [kept && (isUndone ? `kept ${kept}` : kept), state].filter(Boolean).join('; ')
}

function sentenceOf(undone: Undone[]): string {
  const kept = undone.filter(({ outcome }) => outcome === 'kept')
  const gone = undone.length - kept.length
  const reasons = kept.map(({ record, why }) => `${record} stays: ${why ?? ''}`)
  return [`Taken back: ${gone}.`, ...reasons].join(' ')
}
