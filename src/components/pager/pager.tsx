import styles from './pager.module.css'

/** The way through a long list. Nothing when everything is on this page. */
export function Pager(props: {
  previous: string | null
  next: string | null
  summary?: string | null
}) {
  if (!props.previous && !props.next) return null
  return (
    <nav className={styles.pager} aria-label="Pages">
      {props.previous ? (
        <a className={styles.link} href={props.previous} rel="prev">
          <span aria-hidden="true">←</span> Back
        </a>
      ) : (
        <span />
      )}
      {props.summary ? <p className={styles.summary}>{props.summary}</p> : <span />}
      {props.next ? (
        <a className={styles.link} href={props.next} rel="next">
          More <span aria-hidden="true">→</span>
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

/** The address of a page of the same list: its path, what else it was asked for, and the cursor. */
export function pageHref(props: {
  path: string
  cursor: string | null
  query?: Record<string, string | null>
}): string | null {
  if (!props.cursor) return null
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(props.query ?? {})) if (value) query.set(name, value)
  query.set('after', props.cursor)
  return `${props.path}?${query}`
}
