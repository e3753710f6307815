import type { Reference } from '@/contract/references'
import { referenceKindLabels, referenceStatusLabels } from '@/vocabulary/references'
import { CitationText } from '@/components/citation-text/citation-text'
import { Tag } from '@/components/tag/tag'
import type { CitationPlace } from '@/components/body/notes'
import styles from './reference-list.module.css'

/** The numbered list at the end of a text: what each reference is, what it found, and where it was cited. */
export function ReferenceList(props: {
  references: Reference[]
  places: Map<number, CitationPlace[]>
}) {
  return (
    <ol role="list" className={styles.list}>
      {props.references.map((reference, index) => (
        <li key={reference.id} className={styles.item} id={`ref-${index + 1}`}>
          <span className={styles.number}>{index + 1}</span>
          <div className={styles.words}>
            <p>
              <CitationText reference={reference} href={reference.url} />
            </p>
            <p className={styles.takeaway}>{reference.takeaway}</p>
            <p className={styles.facts}>
              <span>{referenceKindLabels[reference.kind]}</span>
              {reference.status === 'ok' ? null : (
                <Tag tone="danger">{referenceStatusLabels[reference.status]}</Tag>
              )}
              {reference.verified ? null : <span>Record not verified</span>}
              <Back number={index + 1} places={props.places.get(index + 1) ?? []} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function Back({ number, places }: { number: number; places: CitationPlace[] }) {
  if (places.length === 0) return null
  return (
    <span className={styles.back}>
      Cited{' '}
      {places.map(({ anchor }, index) => (
        <a
          key={anchor}
          href={`#${anchor}`}
          aria-label={`Back to citation ${index + 1} of reference ${number}`}
        >
          <span aria-hidden="true">↩</span>
          {places.length > 1 ? index + 1 : null}
        </a>
      ))}
    </span>
  )
}
