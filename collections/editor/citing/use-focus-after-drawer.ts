import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** When the form of a mark has closed, writing goes on behind the mark. */
export function useFocusAfterDrawer(editor: LexicalEditor, key: string, id: string): void {
  const { modalState } = useModal()
  // The name of the panel's drawer for one mark ends with the id of that mark.
  const isOpen = Object.entries(modalState).some(
    ([slug, state]) => state?.isOpen && slug.endsWith(id),
  )
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      // Behind the panel's own restoring of the cursor, which waits a turn.
      setTimeout(() => {
        editor.update(() => void $getNodeByKey(key)?.selectNext(0, 0))
        editor.focus()
      })
    }
    wasOpen.current = isOpen
  }, [editor, id, isOpen, key])
}
