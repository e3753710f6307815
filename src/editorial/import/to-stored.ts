import type { Ledger } from './ledger'
import { drop } from './ledger'
import type { Known } from './known'
import type { Block, Inline, ListBlock, PictureBlock, ReadText, TableBlock } from './pieces'
import { storedLine, type LineOptions } from './stored-line'
import {
  storedBlock,
  storedHeading,
  storedItem,
  storedList,
  storedMark,
  storedParagraph,
  storedRoot,
  storedRule,
  storedTable,
  type StoredNode,
  type StoredRoot,
} from '@/editorial/markdown/stored-nodes'

type Options = { known: Known; ledger: Ledger; newId: (place: string) => string }
type Storing = LineOptions & { notes: Map<string, Inline[]>; used: Set<string> }

/** A repaired text as Payload stores it. Nothing is left out but what the ledger says so of. */
export function toStored({ blocks, notes }: ReadText, options: Options): StoredRoot {
  const counts = new Map<string, number>()
  const storing: Storing = {
    known: options.known,
    notes,
    used: new Set(),
    idFor: (kind) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return options.newId(`${kind}-${count}`)
    },
    note: (key) => noteOf(key, storing),
  }
  const nodes = blocks.flatMap((block) => nodesOf(block, storing))
  const left = [...notes].filter(([key, line]) => !storing.used.has(key) && hasWords(line))
  // Its mark stood where no mark can stand: its words are a paragraph at the end.
  const rest = left.map(([, line]) => storedParagraph(storedLine(line, storing)))
  return storedRoot([...nodes, ...rest])
}

function nodesOf(block: Block, storing: Storing): StoredNode[] {
  switch (block.type) {
    case 'paragraph':
      return [storedParagraph(storedLine(block.line, storing))]
    case 'heading':
      return [storedHeading(Math.max(block.level, 2), storedLine(plainly(block.line), storing))]
    case 'list':
      return [listNode(block, storing)]
    case 'quote': {
      const text = block.paragraphs.map((line) => storedParagraph(storedLine(line, storing)))
      const speaker = plainText(block.speaker).replace(/^[—–-]\s*/, '') || null
      const fields = { speaker, reference: null, locator: null, text: storedRoot(text) }
      return [storedBlock({ id: storing.idFor('quote'), blockType: 'quote', ...fields })]
    }
    case 'table':
      return [tableNode(block, storing)]
    case 'picture':
      return pictureNodes(block, storing)
    case 'rule':
      return [storedRule()]
    case 'page-break':
      return []
    case 'stored':
      return [block.node]
    default:
      return block satisfies never
  }
}

function listNode(list: ListBlock, storing: Storing, depth = 0): StoredNode {
  let value = 1
  const items = list.items.flatMap(({ line, lists }) => {
    const own = line.length ? [{ depth, value: value++, children: storedLine(line, storing) }] : []
    const nested = lists.map((inner) => ({
      depth,
      value,
      children: [listNode(inner, storing, depth + 1)],
    }))
    return [...own, ...nested].map(storedItem)
  })
  return storedList(list.ordered, items)
}

function tableNode({ rows, hasHead, caption }: TableBlock, storing: Storing): StoredNode {
  const width = Math.max(...rows.map((row) => row.length))
  const cells = rows.map((row, index) =>
    Array.from({ length: width }, (_, column) => ({
      headerState: hasHead && index === 0 ? 1 : 0,
      children: storedLine(row[column] ?? [], storing),
    })),
  )
  return storedBlock({
    id: storing.idFor('data-table'),
    blockType: 'dataTable',
    caption: plainText(caption),
    source: null,
    headerRow: hasHead,
    headerColumn: false,
    table: storedRoot([storedTable(cells)]),
  })
}

/** A picture that is here; of one that is not, its caption stays as words. */
function pictureNodes({ src, alt, caption, entry }: PictureBlock, storing: Storing): StoredNode[] {
  const name = fileName(src)
  const whole = wholeName(name)
  const media = storing.known.resolve('media', name) ?? storing.known.resolve('media', whole)
  if (media && whole !== name) entry.why = `A picture: ${whole}, of which ${name} is a smaller one.`
  if (media === null) {
    drop(
      entry,
      `The picture "${name}" is not among the given files. ${alt ? `It was to show: ${alt}` : ''}`.trim(),
    )
    return caption.length ? [storedParagraph(storedLine(caption, storing))] : []
  }
  const fields = { media, caption: plainText(caption) || null, credit: null }
  return [storedBlock({ id: storing.idFor('figure'), blockType: 'figure', ...fields })]
}

function noteOf(key: string, storing: Storing): StoredNode | null {
  const line = storing.notes.get(key)
  if (!line || storing.used.has(key) || !hasWords(line)) return null
  storing.used.add(key)
  const content = storedRoot([storedParagraph(storedLine(line, storing))])
  return storedMark({ id: storing.idFor('footnote'), blockType: 'footnote', content })
}

/** WordPress adds the size, and says when it has edited or shrunk a picture. */
function wholeName(name: string): string {
  return name.replace(/(?:-(?:\d{1,5}x\d{1,5}|scaled|e\d{10,13}))+(?=\.\w+$)/, '')
}

/** Headings are bold by themselves. */
function plainly(line: Inline[]): Inline[] {
  return line.map((inline) =>
    inline.type === 'words' ? { ...inline, format: inline.format & ~bold } : inline,
  )
}

const bold = 1

function hasWords(line: Inline[]): boolean {
  return line.some((inline) => inline.type !== 'words' || inline.text.trim() !== '')
}

/** The last part of an address: the name that the file of a picture has. */
export function fileName(src: string): string {
  const path = src.replace(/[?#].*$/, '')
  const last = path.slice(path.lastIndexOf('/') + 1)
  return last.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
  )
}

function plainText(line: Inline[]): string {
  const words = line.map((inline) => (inline.type === 'words' ? inline.text : ' '))
  return words.join('').replace(/\s+/g, ' ').trim()
}
