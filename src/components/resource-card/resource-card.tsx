import type { ReactNode } from 'react'
import styles from './resource-card.module.css'

/** A pointer to something of ours within a text, as a short strip between hairlines. */
export function ResourceCard(props: {
  label: string
  title: string
  href: string
  text?: string | null
  meta?: ReactNode
  drawing?: ReactNode
}) {
  return (
    <div className={styles.card}>
      <div className={styles.words}>
        <p className="label">{props.label}</p>
        <p className={styles.title}>
          <a className={styles.link} href={props.href}>
            {props.title}
          </a>
        </p>
        {props.text ? <p className={styles.text}>{props.text}</p> : null}
        {props.meta ? <div className={styles.meta}>{props.meta}</div> : null}
      </div>
      {props.drawing}
    </div>
  )
}
