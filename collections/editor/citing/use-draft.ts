import { useState } from 'react'
import type { CitationStance } from '@/vocabulary/body'
import { newId, type Citation, type CitedItem } from './citation'
import type { FoundReference } from './found-reference'
import { noteReferences } from './known-references'

/** A citation while it is put together. */
export function useDraft(begun: Citation) {
  const [citation, setCitation] = useState(begun)
  // The title of a reference that is being written, or null.
  const [fresh, begin] = useState<string | null>(null)
  const setItems = (items: CitedItem[]) => setCitation((before) => ({ ...before, items }))
  return {
    citation,
    fresh,
    begin,
    setItems,
    isUntouched: citation === begun && fresh === null,
    setStance: (stance: CitationStance) => setCitation((before) => ({ ...before, stance })),
    add: (found: FoundReference) => {
      noteReferences([found])
      begin(null)
      const isThere = citation.items.some(({ reference }) => reference === found.id)
      if (!isThere) setItems([...citation.items, { id: newId(), reference: found.id }])
    },
    removeLast: () => setItems(citation.items.slice(0, -1)),
  }
}
