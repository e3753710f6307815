import { CopyButton } from '@/components/copy-button/copy-button'
import styles from './cite-box.module.css'

export type CitedAs = { vancouver: string; bibtex: string }

/** How to cite a work, for people and for their programs, and the short address of our page that stays for good. */
export function CiteBox({ cited, shortUrl }: { cited: CitedAs; shortUrl: string }) {
  return (
    <div className={styles.box}>
      <div className={styles.part}>
        <p className={styles.text} id="cite-as">
          {cited.vancouver}
        </p>
        <CopyButton of="cite-as" what="citation" />
      </div>
      <div className={styles.part}>
        <p className={styles.link}>
          <span className={styles.label}>Short link, for good</span>
          <a href={shortUrl} id="short-link">
            {shortUrl}
          </a>
        </p>
        <CopyButton of="short-link" what="link" />
      </div>
      <details className={styles.more}>
        <summary className={styles.summary}>BibTeX</summary>
        <section className={styles.code} aria-label="BibTeX" tabIndex={0}>
          <pre>
            <code id="cite-bibtex">{cited.bibtex}</code>
          </pre>
        </section>
        <CopyButton of="cite-bibtex" what="BibTeX" />
      </details>
    </div>
  )
}
