import type { ResourceType } from '@/vocabulary/nouns'

/** A node as Payload stores it. The editor is strict about the fields that it expects on each. */
export type StoredNode = { type: string; version: number } & Record<string, unknown>
export type StoredRoot = { root: StoredNode }

const element = { direction: 'ltr', format: '', indent: 0, version: 1 }

export function storedRoot(children: StoredNode[]): StoredRoot {
  return { root: { ...element, type: 'root', children } }
}

export function storedParagraph(children: StoredNode[]): StoredNode {
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children }
}

export function storedHeading(level: number, children: StoredNode[]): StoredNode {
  return { ...element, type: 'heading', tag: `h${level}`, children }
}

/** `format` is Lexical's bit field: bold 1, italic 2. */
export function storedText(text: string, format = 0): StoredNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

export function storedLineBreak(): StoredNode {
  return { type: 'linebreak', version: 1 }
}

export function storedRule(): StoredNode {
  return { type: 'horizontalrule', version: 1 }
}

type Destination =
  | { linkType: 'custom'; url: string }
  | { linkType: 'internal'; doc: { relationTo: ResourceType; value: string } }

export function storedLink(id: string, to: Destination, children: StoredNode[]): StoredNode {
  return { ...element, type: 'link', version: 3, id, fields: to, children }
}

export function storedList(ordered: boolean, items: StoredNode[]): StoredNode {
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return { ...element, type: 'list', ...kind, start: 1, children: items }
}

export type StoredItem = { depth: number; value: number; children: StoredNode[] }

export function storedItem({ depth, value, children }: StoredItem): StoredNode {
  return { ...element, type: 'listitem', indent: depth, value, children }
}

export type StoredCell = { headerState: number; children: StoredNode[] }

export function storedTable(rows: StoredCell[][]): StoredNode {
  return {
    ...element,
    type: 'table',
    children: rows.map((cells) => ({
      ...element,
      type: 'tablerow',
      children: cells.map(({ headerState, children }) => ({
        ...element,
        type: 'tablecell',
        headerState,
        colSpan: 1,
        rowSpan: 1,
        backgroundColor: null,
        children: [storedParagraph(children)],
      })),
    })),
  }
}

type Fields = { id: string; blockType: string } & Record<string, unknown>

export function storedBlock(fields: Fields): StoredNode {
  return { type: 'block', version: 2, format: '', fields: { blockName: '', ...fields } }
}

export function storedMark(fields: Fields): StoredNode {
  return { type: 'inlineBlock', version: 1, fields }
}
