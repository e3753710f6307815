import { $isInlineBlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $addUpdateTag,
  $getNodeByKey,
  $hasUpdateTag,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

/**
 * For a footnote that is pasted, or comes back by undoing, Payload asks its server for a form and writes the answer into
 * the text, a moment later. Nobody did that: it is no step of its own to undo, and what can be done again stays so.
 */
export function keepFormsOutOfHistory(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(InlineBlockNode, (node) => {
    // Payload's forms write with it, and nobody else.
    if (!$hasUpdateTag(SKIP_DOM_SELECTION_TAG)) return
    const before = editor.getEditorState().read(() => contentOf($getNodeByKey(node.getKey())))
    if (before !== null && before === contentOf(node)) $addUpdateTag(HISTORY_MERGE_TAG)
  })
}

function contentOf(node: LexicalNode | null): string | null {
  if (!$isInlineBlockNode(node)) return null
  const { content } = node.getFields() as Record<string, unknown>
  return JSON.stringify(content ?? '')
}
