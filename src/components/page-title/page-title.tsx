import type { ReactNode } from 'react'
import styles from './page-title.module.css'

/** The head of a page: what kind of thing it is, its title, one sentence about it, then whatever else (byline, badges). */
export function PageTitle(props: {
  title: string
  label?: string | null
  dek?: string | null
  children?: ReactNode
}) {
  return (
    <div className={styles.head}>
      {props.label ? <p className="label">{props.label}</p> : null}
      <h1>{props.title}</h1>
      {props.dek ? <p className={styles.dek}>{props.dek}</p> : null}
      {props.children}
    </div>
  )
}
