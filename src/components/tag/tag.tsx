import type { ReactNode } from 'react'
import styles from './tag.module.css'

/** A short fact about a thing, in a row of such. With `href` it leads to the others of its kind. */
export function Tag(props: { href?: string; tone?: 'plain' | 'danger'; children: ReactNode }) {
  const className = props.tone === 'danger' ? `${styles.tag} ${styles.danger}` : styles.tag
  if (!props.href) return <span className={className}>{props.children}</span>
  return (
    <a className={`${className} ${styles.link}`} href={props.href}>
      {props.children}
    </a>
  )
}

/** A row of tags that wraps. */
export function TagRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
