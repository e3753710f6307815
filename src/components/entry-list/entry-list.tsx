import type { ReactNode } from 'react'
import styles from './entry-list.module.css'

/** A list of things to read or look up, one under the other between hairlines. */
export function EntryList({ children }: { children: ReactNode }) {
  return (
    <ul role="list" className={styles.list}>
      {children}
    </ul>
  )
}

/** One entry: what it is, its title, a sentence, small facts; on request a drawing beside it. */
export function Entry(props: {
  href: string
  title: string
  level?: 2 | 3
  label?: string | null
  text?: string | null
  meta?: ReactNode
  drawing?: ReactNode
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2'
  return (
    <li className={props.drawing ? `${styles.entry} ${styles.withDrawing}` : styles.entry}>
      <div className={styles.words}>
        {props.label ? <p className="label">{props.label}</p> : null}
        <Heading className={styles.title}>
          <a className={styles.link} href={props.href}>
            {props.title}
          </a>
        </Heading>
        {props.text ? <p className={styles.text}>{props.text}</p> : null}
        {props.meta ? <div className={styles.meta}>{props.meta}</div> : null}
      </div>
      {props.drawing}
    </li>
  )
}
