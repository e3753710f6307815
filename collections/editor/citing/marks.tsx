'use client'

import {
  $isInlineBlockNode,
  useEditorConfigContext,
  useInlineBlockComponentContext,
} from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useConfig } from '@payloadcms/ui'
import { useEffect } from 'react'
import { citationStanceLabels } from '@/vocabulary/body'
import { beginCiting } from './begin-citing'
import { citationOf } from './citation'
import { keepFormOfNotes } from './forms-of-notes'
import { shortName } from './found-reference'
import { useReferences } from './known-references'
import styles from './marks.module.css'
import { useFocusAfterDrawer } from './use-focus-after-drawer'
import { wordsOfNote } from './words-of-note'

/** How a citation stands in the text while it is written: what it cites. A click, or Enter, opens the picker. */
export function CitationMark() {
  const { editor, key, fields } = useMark()
  const { config } = useConfig()
  const { items, stance } = citationOf(fields)
  const references = useReferences(
    config.routes.api,
    items.map(({ reference }) => reference),
  )
  const said = items.map(({ locator }, index) => {
    const reference = references[index]
    const name = reference ? shortName(reference) : reference === null ? 'Not there any more' : '…'
    return [name, locator].filter(Boolean).join(', ')
  })
  const isDoubtful = references.some(
    (one) => one === null || (one?.status && one.status !== 'ok' && one.status !== 'corrected'),
  )
  const text = said.join('; ') || 'Cites nothing yet'
  return (
    <button
      className={isDoubtful ? `${styles.mark} ${styles.doubtful}` : styles.mark}
      type="button"
      aria-label={`Citation: ${text}`}
      title={citationStanceLabels[stance]}
      onClick={() => beginCiting(editor, { key })}
    >
      {stance === 'contradicts' ? `≠ ${text}` : text}
    </button>
  )
}

/** How a footnote stands in the text: how it begins. */
export function FootnoteMark() {
  const { editor, key, fields } = useMark()
  const { EditButton, RemoveButton, InlineBlockContainer, initialState } =
    useInlineBlockComponentContext()
  const { initialLexicalFormState: forms } = useEditorConfigContext().fieldProps
  useEffect(() => {
    if (initialState) keepFormOfNotes(forms, initialState)
  }, [forms, initialState])
  useFocusAfterDrawer(editor, key, String(fields.id))
  if (!InlineBlockContainer) return null
  return (
    <InlineBlockContainer>
      <span className={styles.note}>† {wordsOfNote(fields.content) || 'Empty footnote'}</span>
      {EditButton && <EditButton />}
      {RemoveButton && <RemoveButton />}
    </InlineBlockContainer>
  )
}

function useMark() {
  const [editor] = useLexicalComposerContext()
  // It changes whenever the fields do, so that this is drawn again.
  const { nodeKey } = useInlineBlockComponentContext()
  const key = nodeKey ?? ''
  const fields = editor.getEditorState().read(() => {
    const node = $getNodeByKey(key)
    return $isInlineBlockNode(node) ? node.getFields() : {}
  }) as Record<string, unknown>
  return { editor, key, fields }
}
