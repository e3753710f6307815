import { useState } from 'react'
import type { Span } from '@/editorial/import/ledger'
import styles from './report.module.css'
import { count } from './loss-report'

/** So many passages are shown at a time. */
const page = 50

/** The passages with one fate, by its reason or the place where they went. */
export function SpanGroups({ label, spans }: { label: string; spans: Span[] }) {
  const groups = new Map<string, Span[]>()
  for (const span of spans) {
    const own = groups.get(reasonOf(span))
    if (own) own.push(span)
    else groups.set(reasonOf(span), [span])
  }
  return (
    <details className={styles.group}>
      <summary>
        {label}: {count(spans.length)} {spans.length === 1 ? 'passage' : 'passages'}
      </summary>
      {[...groups]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([reason, own]) => (
          <Group key={reason} reason={reason} spans={own} />
        ))}
    </details>
  )
}

function Group({ reason, spans }: { reason: string; spans: Span[] }) {
  const [shown, setShown] = useState(page)
  return (
    <details className={styles.reason}>
      <summary>
        {reason} <small>{count(spans.length)}</small>
      </summary>
      <ol>
        {spans.slice(0, shown).map(({ start, end, text, record }) => (
          <li key={start}>
            <q>{text}</q>{' '}
            <small>
              {count(start)}–{count(end)}
              {record && `, ${record}`}
            </small>
          </li>
        ))}
      </ol>
      {spans.length > shown && (
        <button type="button" onClick={() => setShown(shown + 10 * page)}>
          Show more of {count(spans.length)}
        </button>
      )}
    </details>
  )
}

function reasonOf({ outcome, why, field }: Span): string {
  if (outcome === 'kept') return why ? `In “${field}”: ${why}` : `In “${field}”`
  return why ?? 'Without a reason'
}
