import type { Site } from '@/contract/site'
import { Mark } from '@/components/mark/mark'
import styles from './site-header.module.css'

/** Name and main navigation. On narrow screens the links open as a popover, which needs no script. */
export function SiteHeader({ site }: { site: Site }) {
  return (
    <header className={styles.header}>
      <div className={`wrap ${styles.row}`}>
        <a className={styles.name} href="/">
          <Mark />
          <span>{site.name}</span>
        </a>
        <button className={styles.menu} type="button" popoverTarget="site-navigation">
          Menu
        </button>
        <nav className={styles.nav} id="site-navigation" popover="auto" aria-label="Main">
          <ul role="list" className={styles.links}>
            {site.navigation.map(({ href, label }) => (
              <li key={href}>
                <a className={styles.link} href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
