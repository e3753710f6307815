import {
  INSERT_INLINE_BLOCK_COMMAND,
  useEditorConfigContext,
} from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { CitingProps } from './feature'
import { needNoForms } from './form-state'
import { $opening, onAsked, type Opening } from './opening'
import { giveOwnIds } from './own-ids'
import { $removeBeforeCursor } from './put-mark'
import { onTrigger, triggerLength } from './typed-trigger'

/** Listens to the editor for whoever wants to cite; gives the picker that is open, and how to close it. */
export function useOpening(
  editor: LexicalEditor,
  { footnotes }: CitingProps,
): [opening: Opening | null, close: () => void] {
  const { initialLexicalFormState: forms } = useEditorConfigContext().fieldProps
  const [opening, setOpening] = useState<Opening | null>(null)
  useEffect(
    () =>
      mergeRegister(
        giveOwnIds(editor),
        needNoForms(editor, forms),
        onAsked(editor, setOpening),
        onTrigger(editor, (trigger) => {
          if (trigger === 'footnote') return footnotes ? beginFootnote(editor) : undefined
          const typed = triggerLength
          const found = editor.getEditorState().read(() => $opening(editor, { typed }))
          // At once: what is typed next already belongs to the picker.
          flushSync(() => setOpening(found))
        }),
      ),
    [editor, forms, footnotes],
  )
  return [opening, () => setOpening(null)]
}

/** In a turn of its own: who listens to the text may not change it. */
function beginFootnote(editor: LexicalEditor): void {
  const fields = { blockName: '', blockType: 'footnote', id: '' }
  queueMicrotask(() =>
    editor.update(() => {
      $removeBeforeCursor(triggerLength)
      editor.dispatchCommand(INSERT_INLINE_BLOCK_COMMAND, fields)
    }),
  )
}
