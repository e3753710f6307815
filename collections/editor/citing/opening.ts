import {
  $isInlineBlockNode,
  INSERT_INLINE_BLOCK_COMMAND,
} from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { BEGIN_CITING, type Beginning } from './begin-citing'
import { citationOf, type Citation } from './citation'
import type { Place } from './put-mark'

/** An open picker: where its mark goes, what it says so far, and where on the screen it stands. */
export type Opening = { place: Place; citation: Citation; beside: DOMRect; host: HTMLElement }

/** All ways to ask for the picker but typing: the toolbar, the menu on “/”, a click on a mark, Enter on one. */
export function onAsked(editor: LexicalEditor, open: (opening: Opening) => void): () => void {
  return mergeRegister(
    editor.registerCommand(
      BEGIN_CITING,
      (beginning) => {
        open($opening(editor, beginning))
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      INSERT_INLINE_BLOCK_COMMAND,
      (fields: { blockType?: string }) => {
        if (fields.blockType !== 'citation') return false
        open($opening(editor, {}))
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        // On a button within the text, Enter presses it.
        if (event?.target instanceof Element && event.target.closest('button')) return true
        const selection = $getSelection()
        const [node, more] = $isNodeSelection(selection) ? selection.getNodes() : []
        if (more || !$isInlineBlockNode(node)) return false
        event?.preventDefault()
        // Every mark has a button that opens it.
        editor.getElementByKey(node.getKey())?.querySelector('button')?.click()
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
}

/** Reads the text; changes nothing in it. */
export function $opening(editor: LexicalEditor, { key, typed = 0 }: Beginning): Opening {
  const mark = $getNodeByKey(key ?? '')
  const root = editor.getRootElement() ?? document.body
  return {
    place: { key, typed, selection: $getSelection()?.clone() ?? null },
    citation: citationOf($isInlineBlockNode(mark) ? mark.getFields() : {}),
    beside: (key && editor.getElementByKey(key)?.getBoundingClientRect()) || cursorIn(root),
    host: root.closest<HTMLElement>('dialog') ?? document.body,
  }
}

function cursorIn(root: HTMLElement): DOMRect {
  const selection = window.getSelection()
  if (!selection?.rangeCount || !root.contains(selection.anchorNode)) {
    return root.getBoundingClientRect()
  }
  const { bottom, left, width, top, height } = selection.getRangeAt(0).getBoundingClientRect()
  if (bottom > 0) return new DOMRect(left, top, width, height)
  // An empty paragraph has no line to be beside of.
  const { anchorNode } = selection
  const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
  return (element ?? root).getBoundingClientRect()
}
