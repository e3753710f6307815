import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $parseSerializedNode,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { StoredRoot } from '@/editorial/markdown/stored-nodes'

/** Puts what was read where the cursor is; one step of the history undoes it. */
export function insertPasted(editor: LexicalEditor, { root }: StoredRoot): void {
  const children = root.children as SerializedLexicalNode[]
  insert(editor, () => children.map((child) => $parseSerializedNode(child)))
}

export function insertPlain(editor: LexicalEditor, text: string): void {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '')
  insert(editor, () =>
    lines.map((line) => $createParagraphNode().append($createTextNode(line.trim()))),
  )
}

function insert(editor: LexicalEditor, $nodes: () => LexicalNode[]): void {
  editor.update(
    () => {
      if (!$getSelection()) $getRoot().selectEnd()
      const nodes = $nodes()
      const before = $isParagraphNode(nodes[0]) ? null : $blockThatEndsHere()
      if (!before) return $insertNodes(nodes)
      for (const node of nodes.toReversed()) before.insertAfter(node)
      nodes.at(-1)?.selectEnd()
    },
    { tag: [PASTE_TAG, HISTORY_PUSH_TAG] },
  )
}

/** The block that the cursor is behind. Lexical would make a heading that is pasted there words of it. */
function $blockThatEndsHere(): LexicalNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const block = selection.focus.getNode().getTopLevelElement()
  if (!block || block.getTextContentSize() === 0) return null
  const { offset } = selection.focus
  const at = selection.focus.getNode()
  const end = block.getLastDescendant() ?? block
  if (!$isElementNode(at)) return at.is(end) && offset === at.getTextContentSize() ? block : null
  return at.isParentOf(end) && offset === at.getChildrenSize() ? block : null
}
