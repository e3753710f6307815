'use client'

import {
  $isSelectionCapturedInDecoratorInput,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useConfig } from '@payloadcms/ui'
import { useEffect } from 'react'
import { ask } from '@collections/desk/panel/ask'
import type { Pasted } from '@/editorial/import/read-pasted'
import { foreignTextIn, type ForeignText } from './foreign-text'
import { insertPasted, insertPlain } from './insert-pasted'
import { pastedPath } from './pasted-path'
import { ToldLosses } from './told-losses'

export function PastingPlugin() {
  const [editor] = useLexicalComposerContext()
  const { config } = useConfig()
  const path = `${config.routes.api}${pastedPath}`
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const isInField = event.target instanceof Node && isWithinField(event.target)
          const text = isInField ? null : foreignTextIn(event)
          if (!text) return false
          event.preventDefault()
          void paste(editor, text, path)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, path],
  )
  return null
}

/** Fields of a block stand within the text, and take what is pasted into them themselves. */
const isWithinField = $isSelectionCapturedInDecoratorInput

async function paste(editor: LexicalEditor, text: ForeignText, path: string): Promise<void> {
  try {
    const { body, told } = await ask<Pasted>(path, { method: 'POST', data: { html: text.html } })
    insertPasted(editor, body)
    if (told.length > 0) {
      toast.warning(<ToldLosses told={told} />, { duration: Infinity, closeButton: true })
    }
  } catch (error) {
    insertPlain(editor, text.plain)
    toast.error(`Only the words were pasted. ${(error as Error).message}`)
  }
}
