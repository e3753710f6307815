import { $isInlineBlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { FormState } from 'payload'
import { formOfNotes, type Forms } from './forms-of-notes'
import { CitationMark } from './marks'

/**
 * Payload asks its server for the form of every mark that is new, pasted or brought back, and writes the answer into
 * the text: a request, a moment without a name, a second step to undo, and nothing left to do again. The picker is the
 * form of a citation; of footnotes one form serves all.
 */
export function needNoForms(editor: LexicalEditor, forms: Forms): () => void {
  return editor.registerNodeTransform(InlineBlockNode, (node) => {
    if (!$isInlineBlockNode(node)) return
    const { blockType, id } = node.getFields()
    const formState = blockType === 'citation' ? nothingButTheMark : formOfNotes(forms)
    if (formState) forms[id] ??= { formState }
  })
}

// `_components` is where the panel's own forms keep how a block is drawn.
const nothingButTheMark = {
  _components: { customComponents: { Block: <CitationMark /> } },
} as unknown as FormState
