import type { Block, ListBlock } from './pieces'

/** Whether a list is a part of the one before it; then it is put in there. */
export function goesOn(before: Block | undefined, { part, ordered, items }: ListBlock): boolean {
  if (before?.type !== 'list' || !part || before.part?.list !== part.list) return false
  let list = before
  for (let level = before.part.level; level < part.level; level += 1) {
    const parent = list.items.at(-1)
    if (!parent) break
    const inner = parent.lists.at(-1) ?? { type: 'list' as const, ordered, items: [] }
    if (parent.lists.length === 0) parent.lists.push(inner)
    list = inner
  }
  list.items.push(...items)
  return true
}
