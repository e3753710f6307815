import type { Work } from '@/contract/references'
import { referenceKindLabels, referenceStatusLabels } from '@/vocabulary/references'
import { CitationText } from '@/components/citation-text/citation-text'
import { Tag } from '@/components/tag/tag'
import styles from './reference-entry.module.css'

/** References as entries of a list: the citation, what it found, what kind of evidence it is. */
export function ReferenceEntries({ references }: { references: Work[] }) {
  return (
    <ul role="list" className={styles.list}>
      {references.map((reference) => (
        <li key={reference.id} className={styles.entry}>
          <p className={styles.citation}>
            <CitationText reference={reference} href={reference.url} />
          </p>
          <p className={styles.takeaway}>{reference.takeaway}</p>
          <p className={styles.facts}>
            <span>{referenceKindLabels[reference.kind]}</span>
            {reference.status === 'ok' ? null : (
              <Tag tone="danger">{referenceStatusLabels[reference.status]}</Tag>
            )}
            {reference.verified ? null : <span>Record not verified</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
