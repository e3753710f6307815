import { $isInlineBlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { FormState } from 'payload'
import { CitationMark } from './marks'

/**
 * Payload asks its server for the form of every new mark, and writes the answer into the text: a request, a moment
 * without a name and a second step to undo for each citation. The picker is the form of a citation; none is needed.
 */
export function needNoForms(
  editor: LexicalEditor,
  forms: Record<string, { formState?: FormState }>,
): () => void {
  return editor.registerNodeTransform(InlineBlockNode, (node) => {
    if (!$isInlineBlockNode(node)) return
    const { blockType, id } = node.getFields()
    if (blockType === 'citation') forms[id] ??= { formState: nothingButTheMark }
  })
}

// `_components` is where the panel's own forms keep how a block is drawn.
const nothingButTheMark = {
  _components: { customComponents: { Block: <CitationMark /> } },
} as unknown as FormState
