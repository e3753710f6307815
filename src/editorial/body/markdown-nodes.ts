import type { BlockContent, List, Paragraph, PhrasingContent, Table } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Inline, List as ContractList } from '@/contract/body'

type Attributes = Record<string, string | null | undefined>

export function container(
  name: string,
  attributes: Attributes,
  children: BlockContent[],
): ContainerDirective {
  return { type: 'containerDirective', name, attributes, children }
}

export function leaf(name: string, attributes: Attributes): LeafDirective {
  return { type: 'leafDirective', name, attributes, children: [] }
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function words(text: string): Paragraph {
  return paragraph([{ type: 'text', value: text }])
}

export function wordList(texts: string[], ordered: boolean): List {
  return tightList(
    ordered,
    texts.map((text) => [words(text)]),
  )
}

export function list(
  { ordered, items }: ContractList,
  line: (inlines: Inline[]) => PhrasingContent[],
): List {
  const bodies = items.map(({ content, children }) => [
    ...(content.length ? [paragraph(line(content))] : []),
    ...children.map((child) => list(child, line)),
  ])
  return tightList(ordered, bodies)
}

export function table(rows: PhrasingContent[][][]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  }
}

function tightList(ordered: boolean, items: BlockContent[][]): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children })),
  }
}
