import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COLLABORATION_TAG,
  $getNodeByKey,
  HISTORIC_TAG,
  PASTE_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

export const triggers = { '[@': 'citation', '[^': 'footnote' } as const
export type Trigger = (typeof triggers)[keyof typeof triggers]
/** Both are as long as this. */
export const triggerLength = 2

/** Tells when somebody has just typed a trigger; pasting, undoing and moving beside one is not typing it. */
export function onTrigger(editor: LexicalEditor, tell: (trigger: Trigger) => void): () => void {
  return editor.registerUpdateListener(({ editorState, prevEditorState, dirtyLeaves, tags }) => {
    if ([HISTORIC_TAG, PASTE_TAG, COLLABORATION_TAG].some((tag) => tags.has(tag))) return
    if (editor.isComposing()) return
    const found = editorState.read($triggerAtCursor)
    if (!found || !dirtyLeaves.has(found.key)) return
    const before = prevEditorState.read(() => $getNodeByKey(found.key)?.getTextContentSize() ?? 0)
    if (before < found.length) tell(found.trigger)
  })
}

function $triggerAtCursor() {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node)) return null
  const typed = node
    .getTextContent()
    .slice(Math.max(0, anchor.offset - triggerLength), anchor.offset)
  const trigger = Object.entries(triggers).find(([text]) => text === typed)?.[1]
  return trigger ? { trigger, key: node.getKey(), length: node.getTextContentSize() } : null
}
