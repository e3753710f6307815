import type { Ledger } from '@/editorial/import/ledger'
import { textOfLine, type Block, type Item, type ListBlock } from '@/editorial/import/pieces'
import { replaceWords } from '@/editorial/import/replace-words'

/** Paragraphs that begin with the bullet or the number that Word draws are a list, as deep as Word says. */
export function wordLists(blocks: Block[], ledger: Ledger): Block[] {
  const listed: Block[] = []
  let drawn: ListBlock | null = null
  for (const block of blocks) {
    const mark = block.type === 'paragraph' ? markOf(block) : null
    if (block.type !== 'paragraph' || !mark) {
      drawn = null
      listed.push(block)
      continue
    }
    const { length, ordered, level } = mark
    const why = `The ${ordered ? 'number' : 'bullet'} of a list that Word had drawn as text.`
    if (length > 0) replaceWords(block.line, [{ start: 0, end: length, text: '', why }], ledger)
    if (!drawn || (level === 1 && drawn.ordered !== ordered)) {
      drawn = { type: 'list', ordered, items: [] }
      listed.push(drawn)
    }
    put({ line: block.line, lists: [] }, { list: drawn, level, ordered })
  }
  return listed
}

/** Below the last item, as deep as it is; deeper than one step goes nothing. */
function put(
  item: Item,
  { list, level, ordered }: { list: ListBlock; level: number; ordered: boolean },
) {
  const parent = list.items.at(-1)
  if (level <= 1 || !parent) {
    list.items.push(item)
    return
  }
  const last = parent.lists.at(-1)
  const inner = last?.ordered === ordered || level > 2 ? last : undefined
  const own = inner ?? { type: 'list' as const, ordered, items: [] }
  if (!inner) parent.lists.push(own)
  put(item, { list: own, level: level - 1, ordered })
}

type Paragraph = Extract<Block, { type: 'paragraph' }>
type Mark = { length: number; ordered: boolean; level: number }

/** What Word has drawn before an item; a number, or a letter as bullet, only where the source says that it is one. */
function markOf({ line, wordItem }: Paragraph): Mark | null {
  const text = textOfLine(line)
  const level = wordItem?.level ?? 1
  const drawn = bullet.exec(text) ?? (wordItem && !wordItem.ordered ? letter.exec(text) : null)
  if (drawn) return { length: drawn[0].length, ordered: false, level }
  const number = wordItem ? drawnNumber.exec(text) : null
  return number && { length: number[0].length, ordered: true, level }
}

const drawnNumber = /^\s*\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)][\s\u00a0]+/iu
const bullet = /^\s*[·•\uf0b7\uf0a7\uf0d8§▪◦][\s\u00a0]+/u
/** Courier's "o", Wingdings' "v" and "q", a hyphen. */
const letter = /^\s*[ovqüØ–-][\s\u00a0]{2,}/u
