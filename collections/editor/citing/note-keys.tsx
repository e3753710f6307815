'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useField, useForm } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

/** The form asks its server about each change after 250 ms, and that would end a submission that is under way. */
const settled = 350

/** A footnote is written without the pointer: its text has the focus at once, and Ctrl+Enter puts it into the text. */
export function NoteKeys() {
  const [editor] = useLexicalComposerContext()
  const { submit } = useForm()
  const { value, setValue } = useField({ path: useEditorConfigContext().fieldProps.path })
  const [isDone, setDone] = useState(false)
  const form = useRef({ submit, setValue })
  useEffect(() => {
    form.current = { submit, setValue }
  })
  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => {
      setDone(false)
      void form.current.submit()
    }, settled)
    return () => clearTimeout(timer)
  }, [isDone, value])
  useEffect(() => {
    // The panel's drawer takes the focus when it has opened.
    const timer = setTimeout(() => editor.focus(), 50)
    return () => clearTimeout(timer)
  }, [editor])
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event?.ctrlKey && !event?.metaKey) return false
          event.preventDefault()
          // The panel hands the text to the form when it has time; the form may not go without its last words.
          form.current.setValue(editor.getEditorState().toJSON())
          setDone(true)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}
