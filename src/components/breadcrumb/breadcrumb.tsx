import styles from './breadcrumb.module.css'

export type Crumb = { label: string; href: string }

/** The way up from this page. The page itself stands in its title, not here. */
export function Breadcrumb({ trail }: { trail: Crumb[] }) {
  return (
    <nav aria-label="You are here">
      <ol role="list" className={styles.trail}>
        {trail.map(({ href, label }) => (
          <li key={href} className={styles.crumb}>
            <a className={styles.link} href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
