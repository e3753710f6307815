import styles from './link-columns.module.css'

export type ColumnLink = { href: string; title: string; text?: string | null }

/** Many links that need few words, in as many columns as fit. */
export function LinkColumns({ links }: { links: ColumnLink[] }) {
  return (
    <ul role="list" className={styles.links}>
      {links.map(({ href, title, text }) => (
        <li key={href} className={styles.item}>
          <a className={styles.link} href={href}>
            <span className={styles.title}>{title}</span>
            {text ? <span className={styles.text}>{text}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
