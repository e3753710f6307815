import type { Work } from '@/contract/references'
import type { Relation } from '@/contract/relation'
import { referenceKindLabels, referenceStatusLabels } from '@/vocabulary/references'
import { CitationText } from '@/components/citation-text/citation-text'
import { Tag } from '@/components/tag/tag'
import type { CitationPlace } from '@/components/body/notes'
import styles from './reference-list.module.css'

/** The numbered list at the end of a text: what each reference is, what it found, and where it was cited. */
export function ReferenceList(props: {
  references: Work[]
  /** What was cited, in the order of its numbers, where some of it may no longer be public; its number stays. */
  cited?: Relation[]
  places: Map<number, CitationPlace[]>
}) {
  const byId = new Map(props.references.map((reference) => [reference.id, reference]))
  return (
    <ol role="list" className={styles.list}>
      {(props.cited ?? props.references).map(({ id, title }, index) => (
        <Item
          key={id}
          number={index + 1}
          title={title}
          reference={byId.get(id) ?? null}
          places={props.places.get(index + 1) ?? []}
        />
      ))}
    </ol>
  )
}

function Item(props: {
  number: number
  title: string
  reference: Work | null
  places: CitationPlace[]
}) {
  const { number, title, reference, places } = props
  return (
    <li className={styles.item} id={`ref-${number}`}>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        <p>{reference ? <CitationText reference={reference} href={reference.url} /> : title}</p>
        {reference ? <p className={styles.takeaway}>{reference.takeaway}</p> : null}
        <p className={styles.facts}>
          {reference ? <Judgement reference={reference} /> : null}
          <Back number={number} places={places} />
        </p>
      </div>
    </li>
  )
}

function Judgement({ reference }: { reference: Work }) {
  return (
    <>
      <span>{referenceKindLabels[reference.kind]}</span>
      {reference.status === 'ok' ? null : (
        <Tag tone="danger">{referenceStatusLabels[reference.status]}</Tag>
      )}
      {reference.verified ? null : <span>Record not verified</span>}
    </>
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
