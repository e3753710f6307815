import { Fragment } from 'react'
import type { Citation } from '@/contract/body'
import { citationStanceLabels } from '@/vocabulary/body'
import { citationPopover } from '@/components/in-place/popover-ids'
import styles from './marks.module.css'

type Props = { citation: Citation; isRepeated?: boolean | undefined }

/** The numbers of what a sentence rests on, for example [3] or [but see 16, p. 4]. Each opens its reference in place. */
export function CitationMark({ citation, isRepeated = false }: Props) {
  return (
    <span className={styles.citation} id={isRepeated ? undefined : citation.anchor}>
      [{citation.stance === 'contradicts' ? 'but see ' : null}
      {citation.items.map((item, index) => (
        <Fragment key={item.number}>
          {index > 0 ? ', ' : null}
          <button
            className={styles.number}
            type="button"
            popoverTarget={citationPopover(item.number)}
            title={titleOf({ item, stance: citation.stance })}
            aria-label={`Reference ${item.number}`}
          >
            {item.number}
          </button>
          {item.locator ? `, ${item.locator}` : null}
        </Fragment>
      ))}
      ]
    </span>
  )
}

function titleOf(props: { item: Citation['items'][number]; stance: Citation['stance'] }): string {
  const { reference, note } = props.item
  const stance = props.stance === 'mentions' ? null : citationStanceLabels[props.stance]
  return [reference.title, stance, note].filter(Boolean).join(' · ')
}
