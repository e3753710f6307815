import type { ReactNode } from 'react'
import styles from './section.module.css'

/** A part of a page under a hairline; on wide screens its heading hangs beside the content, as in an atlas. */
export function Section(props: {
  id: string
  title: string
  intro?: ReactNode
  /** The heading stands above on wide screens too: for tables. */
  isWide?: boolean
  children: ReactNode
}) {
  return (
    <section
      className={props.isWide ? `${styles.section} ${styles.wide}` : styles.section}
      id={props.id}
      aria-labelledby={`${props.id}-title`}
    >
      <div className={styles.head}>
        <h2 className={styles.title} id={`${props.id}-title`}>
          {props.title}
        </h2>
        {props.intro ? <div className={styles.intro}>{props.intro}</div> : null}
      </div>
      <div className={styles.content}>{props.children}</div>
    </section>
  )
}
