import type { Relation } from '@/contract/relation'
import { readerLabels } from '@/vocabulary/nouns'
import styles from './further-reading.module.css'

/** Where to read on, each with a reason to. */
export function FurtherReading(props: { items: { target: Relation; blurb: string | null }[] }) {
  return (
    <ul role="list" className={styles.list}>
      {props.items.map(({ target, blurb }) => (
        <li key={target.id} className={styles.item}>
          <a href={target.url}>{target.title}</a>{' '}
          <span className={styles.kind}>{readerLabels[target.type].one}</span>
          {blurb ? <p className={styles.blurb}>{blurb}</p> : null}
        </li>
      ))}
    </ul>
  )
}
