'use client'

import { $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { HISTORY_PUSH_TAG, $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useConfig } from '@payloadcms/ui'
import type { CitingProps } from './feature'
import { NoteKeys } from './note-keys'
import { Picker } from './picker'
import { $putCitation } from './put-mark'
import { useOpening } from './use-opening'

/** What makes an editor cite: the picker, and all that opens it. */
export function CitingPlugin({ clientProps: { footnotes } }: { clientProps: CitingProps }) {
  const [editor] = useLexicalComposerContext()
  const { config } = useConfig()
  const [opening, close] = useOpening(editor, { footnotes })
  if (!opening) return footnotes ? null : <NoteKeys />

  const { place } = opening
  const $mark = () => $getNodeByKey(place.key ?? '')
  const change = ($change: () => void) => {
    close()
    // One step of the history, however many things change.
    editor.update($change, { tag: HISTORY_PUSH_TAG, discrete: true })
    editor.focus()
  }
  const leave = () => {
    close()
    editor.update(() => {
      const mark = $mark()
      if ($isInlineBlockNode(mark)) mark.selectNext(0, 0)
    })
    editor.focus()
  }
  return (
    <Picker
      opening={opening}
      api={config.routes.api}
      onCite={(citation) => change(() => $putCitation(place, citation))}
      onRemove={() => change(() => $mark()?.remove())}
      onCancel={leave}
    />
  )
}
