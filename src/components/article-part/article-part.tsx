import type { ReactNode } from 'react'
import styles from './article-part.module.css'

/** One of the parts that follow a text: references, notes, changes. Smaller than the text, under a hairline. */
export function ArticlePart(props: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.part} id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 className={styles.title} id={`${props.id}-title`}>
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}
