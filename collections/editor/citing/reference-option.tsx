import { useEffect, useRef } from 'react'
import { referenceStatusLabels, type ReferenceStatus } from '@/vocabulary/references'
import { shortName, type FoundReference } from './found-reference'
import styles from './picker.module.css'

type Props = {
  id: string
  isActive: boolean
  isChosen: boolean
  onChoose: () => void
  /** Without one this is the offer to write a new one. */
  reference?: FoundReference
}

/** One line of what was found. */
export function ReferenceOption({ id, isActive, isChosen, onChoose, reference }: Props) {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <li
      ref={line}
      id={id}
      className={isActive ? `${styles.option} ${styles.active}` : styles.option}
      role="option"
      aria-selected={isActive}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {reference ? <Found reference={reference} isChosen={isChosen} /> : 'A new reference …'}
    </li>
  )
}

function Found({ reference, isChosen }: { reference: FoundReference; isChosen: boolean }) {
  const { title, containerTitle, slug, status, _status } = reference
  const doubt = status && status !== 'ok' ? referenceStatusLabels[status as ReferenceStatus] : null
  return (
    <>
      <span>
        <strong>{shortName(reference)}</strong> {doubt && <em className={styles.doubt}>{doubt}</em>}{' '}
        {_status !== 'published' && <em>Not public yet</em>} {isChosen && <em>Already here</em>}
      </span>
      <span className={styles.title}>{title}</span>
      <small>{[containerTitle, slug].filter(Boolean).join(' · ')}</small>
    </>
  )
}
