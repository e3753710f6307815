import type { Reference } from '@/contract/references'
import { citationFormats, formatLabels } from '@/vocabulary/formats'
import styles from './reference-page.module.css'

/** The same as files, for programs that keep references. */
export function CitationFiles({ reference }: { reference: Reference }) {
  return (
    <p className={styles.quiet}>
      As a file:{' '}
      {citationFormats.map((format, index) => (
        <span key={format}>
          {index > 0 ? ', ' : null}
          <a href={`${reference.apiUrl}.${format}`}>{formatLabels[format]}</a>
        </span>
      ))}
    </p>
  )
}
