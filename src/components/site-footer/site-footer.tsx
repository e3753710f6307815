import type { Site } from '@/contract/site'
import styles from './site-footer.module.css'

/** What holds for every page: what the site is not, where else to go, on which terms it may be used. */
export function SiteFooter({ site }: { site: Site }) {
  return (
    <footer className={styles.footer}>
      <div className={`wrap ${styles.columns}`}>
        <div className={styles.statement}>
          <p className={styles.name}>{site.name}</p>
          <p>{site.disclaimer}</p>
        </div>
        <nav aria-label="Footer">
          <ul role="list" className={styles.links}>
            {site.footer.map(({ href, label }) => (
              <li key={href}>
                <a className={styles.link} href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.terms}>
          <p>
            Text and data:{' '}
            <a href={site.licence.url} rel="license">
              {site.licence.name}
            </a>
          </p>
          {site.attribution.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </footer>
  )
}
