import { $createInlineBlockNode, $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $isRootOrShadowRoot,
  $isTextNode,
  $setSelection,
  type BaseSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { $wrapNodeInElement } from '@payloadcms/richtext-lexical/lexical/utils'
import { newId, type Citation } from './citation'

/** Where a mark goes: in the place of another, or to where the cursor was. */
export type Place = { key?: string; selection: BaseSelection | null; typed: number }

/** Puts a citation into the text, and the cursor behind it. One that takes the place of another keeps its anchor. */
export function $putCitation(place: Place, { items, stance }: Citation): void {
  const old = $getNodeByKey(place.key ?? '')
  const id = $isInlineBlockNode(old) ? old.getFields().id : newId()
  const mark = $createInlineBlockNode({ blockType: 'citation', blockName: '', id, items, stance })
  if (old) {
    old.replace(mark)
    mark.selectNext(0, 0)
    return
  }
  $goBack(place.selection)
  $removeBeforeCursor(place.typed)
  $insertNodes([mark])
  if ($isRootOrShadowRoot(mark.getParentOrThrow())) {
    $wrapNodeInElement(mark, $createParagraphNode).selectEnd()
  }
}

/** Behind what was selected, and to the end of the text if that is no longer there. */
function $goBack(selection: BaseSelection | null): void {
  if (!$isRangeSelection(selection) || !$getNodeByKey(selection.focus.key)) {
    $getRoot().selectEnd()
    return
  }
  const back = selection.clone()
  const { key, offset, type } = back.isBackward() ? back.anchor : back.focus
  back.anchor.set(key, offset, type)
  back.focus.set(key, offset, type)
  $setSelection(back)
}

/** Takes away what was typed to ask for a mark. */
export function $removeBeforeCursor(count: number): void {
  const selection = $getSelection()
  if (count === 0 || !$isRangeSelection(selection)) return
  const node = selection.anchor.getNode()
  const start = selection.anchor.offset - count
  if ($isTextNode(node) && start >= 0) node.spliceText(start, count, '', true)
}
