import type { Item } from '@collections/desk/dashboard-items'
import styles from './desk.module.css'

type Props = { title: string; items: Item[]; isAlarm?: boolean }

/** A list with a heading; nothing where there is nothing. */
export function List({ title, items, isAlarm = false }: Props) {
  if (items.length === 0) return null
  return (
    <section
      className={isAlarm ? `${styles.part} ${styles.alarm}` : styles.part}
      aria-label={title}
      role={isAlarm ? 'alert' : undefined}
    >
      <h3>{title}</h3>
      <ul>
        {items.map(({ key, href, label, text }) => (
          <li key={key}>
            <a href={href}>{label}</a>: {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
