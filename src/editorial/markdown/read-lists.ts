import type { List, ListItem } from 'mdast'
import { readInlines } from './read-inlines'
import type { Reading } from './reading'
import { storedItem, storedLineBreak, storedList, type StoredNode } from './stored-nodes'

/** A list. A nested list stands in an item of its own, after the item that it belongs to, as Lexical has it. */
export function readList(list: List, reading: Reading, depth = 0): StoredNode {
  if ((list.start ?? 1) !== 1) reading.report(list, 'An ordered list starts at 1.')
  let value = 1
  const items = list.children.flatMap((item) => {
    const { words, nested } = readItem(item, reading, depth)
    const own = words.length || !nested.length ? [{ depth, value: value++, children: words }] : []
    return [...own, ...nested.map((inner) => ({ depth, value, children: [inner] }))].map(storedItem)
  })
  return storedList(list.ordered ?? false, items)
}

function readItem(item: ListItem, reading: Reading, depth: number) {
  if (typeof item.checked === 'boolean') reading.report(item, 'A list has no boxes to tick.')
  const words: StoredNode[] = []
  const nested: StoredNode[] = []
  for (const child of item.children) {
    if (child.type === 'list') nested.push(readList(child, reading, depth + 1))
    else if (child.type === 'paragraph') {
      if (nested.length) reading.report(child, 'The text of a list item stands before its lists.')
      if (words.length) words.push(storedLineBreak())
      words.push(...readInlines(child.children, reading))
    } else reading.report(child, 'A list item holds text and further lists only.')
  }
  return { words, nested }
}
