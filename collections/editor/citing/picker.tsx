'use client'

import { useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { ChosenItems } from './chosen-items'
import type { Citation } from './citation'
import { NewReference } from './new-reference'
import type { Opening } from './opening'
import { PickerFoot } from './picker-foot'
import styles from './picker.module.css'
import { placeBeside } from './place-beside'
import { ReferenceSearch } from './reference-search'
import { useDraft } from './use-draft'
import { useOverlay } from './use-overlay'

type Props = {
  opening: Opening
  api: string
  onCite: (citation: Citation) => void
  onRemove: () => void
  onCancel: () => void
}

/** Chooses what a mark cites. It stands beside the cursor, and the keyboard alone suffices. */
export function Picker({ opening, api, onCite, onRemove, onCancel }: Props) {
  const overlay = useRef<HTMLDivElement>(null)
  const draft = useDraft(opening.citation)
  const { citation, fresh } = draft
  useOverlay(overlay, { onCancel, isUntouched: draft.isUntouched })
  // Back in the search when the form of a new reference has gone.
  useLayoutEffect(() => {
    if (fresh === null) overlay.current?.querySelector('input')?.focus()
  }, [fresh])

  const cite = citation.items.length > 0 ? () => onCite(citation) : null
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    cite?.()
  }
  const search = (
    <ReferenceSearch
      api={api}
      chosen={citation.items}
      onChoose={draft.add}
      onBegin={draft.begin}
      onEmptyEnter={() => cite?.()}
      onEmptyBackspace={draft.removeLast}
    />
  )
  const stand = placeBeside(opening.beside) as CSSProperties // These are custom properties.
  const attributes = { popover: 'manual', role: 'dialog', 'aria-label': 'Cite' } as const
  return createPortal(
    <div
      ref={overlay}
      className={styles.picker}
      style={stand}
      onKeyDown={onKeyDown}
      {...attributes}
    >
      {fresh === null ? (
        search
      ) : (
        <NewReference
          api={api}
          title={fresh}
          onMade={draft.add}
          onCancel={() => draft.begin(null)}
        />
      )}
      <ChosenItems api={api} items={citation.items} onChange={draft.setItems} />
      <PickerFoot
        stance={citation.stance}
        onStance={draft.setStance}
        onRemove={opening.place.key ? onRemove : null}
        onCancel={onCancel}
        onCite={cite}
      />
    </div>,
    opening.host,
  )
}
