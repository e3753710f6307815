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
