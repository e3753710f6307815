import type { Work } from '@/contract/references'
import type { Footnote } from '@/contract/body'
import { referenceKindLabels, referenceStatusLabels } from '@/vocabulary/references'
import { Inlines } from '@/components/body/inlines'
import { CitationText } from '@/components/citation-text/citation-text'
import { citationPopover, footnotePopover } from './popover-ids'
import { Popover } from './popover'
import styles from './in-place.module.css'

/**
 * What opens at a mark in the text: the reference or the note itself, so that nobody loses the place. The lists at the
 * end hold the same, for paper and for whoever reads on.
 */
export function NotePopovers(props: {
  /** In the order of their numbers; null where one is no longer public. */
  references: { title: string; reference: Work | null }[]
  footnotes: Footnote[]
}) {
  return (
    <div className={styles.all}>
      {props.references.map(({ title, reference }, index) => (
        <Popover key={index} id={citationPopover(index + 1)} title={`Reference ${index + 1}`}>
          {reference ? <Cited reference={reference} /> : <p>{title}</p>}
          <a href={`#ref-${index + 1}`}>In the list</a>
        </Popover>
      ))}
      {props.footnotes.map(({ number, content }) => (
        <Popover key={number} id={footnotePopover(number)} title={`Footnote ${number}`}>
          <p>
            <Inlines content={content} isRepeated />
          </p>
        </Popover>
      ))}
    </div>
  )
}

function Cited({ reference }: { reference: Work }) {
  return (
    <>
      <p>
        <CitationText reference={reference} href={reference.url} />
      </p>
      <p className={styles.takeaway}>{reference.takeaway}</p>
      <p className={styles.kind}>
        {[
          referenceKindLabels[reference.kind],
          reference.status === 'ok' ? null : referenceStatusLabels[reference.status],
          reference.verified ? null : 'Record not verified',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  )
}
