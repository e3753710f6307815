import {
  $createInlineBlockNode,
  $isInlineBlockNode,
  InlineBlockNode,
} from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  $hasUpdateTag,
  PASTE_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { newId } from './citation'

/** A mark that was cut keeps its id, and so its anchor, where it is pasted; pasted once more it gets one of its own. */
export function giveOwnIds(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(InlineBlockNode, (node) => {
    if (!$hasUpdateTag(PASTE_TAG)) return
    const fields = node.getFields()
    const isTaken = $dfs($getRoot()).some(
      ({ node: other }) =>
        $isInlineBlockNode(other) && other.getFields().id === fields.id && isOlder(other, node),
    )
    if (isTaken) node.replace($createInlineBlockNode({ ...fields, id: newId() }))
  })
}

/** The editor counts its nodes up. */
function isOlder(one: InlineBlockNode, other: InlineBlockNode): boolean {
  return Number(one.getKey()) < Number(other.getKey())
}
