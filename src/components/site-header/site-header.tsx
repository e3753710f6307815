import type { Site } from '@/contract/site'
import { Mark } from '@/components/mark/mark'
import { ThemeSwitch } from '@/components/theme-switch/theme-switch'
import styles from './site-header.module.css'

/** Name, main navigation, colours. On narrow screens what stands beside the name opens as a popover, without a script. */
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
        <div className={styles.panel} id="site-navigation" popover="auto">
          <nav aria-label="Main">
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
          <ThemeSwitch />
        </div>
      </div>
    </header>
  )
}
