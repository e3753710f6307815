import type { Block } from '@/contract/body'
import { element, joined, link, type Html } from './html'
import { htmlInlines, type Marks } from './html-inlines'

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>

/** Figures in rows and columns, with the source below. */
export function dataTable(block: Of<'data-table'>, marks: Marks): Html {
  const { caption, headerRow, headerColumn, source } = block
  const rows = block.rows.map((row) => row.map((cell) => htmlInlines(cell, marks)))
  const head = headerRow ? rows.slice(0, 1) : []
  const body = rows.slice(head.length)
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    ...head.map((cells) => headOf(cells)),
    bodyOf(body, headerColumn),
  )
  if (!source) return table
  const from = element('figcaption', {}, 'Source: ', link(source.url, {}, source.title))
  return element('figure', {}, table, from)
}

/** Things side by side: a column each. */
export function comparisonTable({ caption, things, attributes }: Of<'comparison'>): Html {
  const heads = things.map(({ label, product }) =>
    product ? link(product.url, {}, label) : textOf(label),
  )
  const rows = attributes.map(({ label, values }) => [textOf(label), ...values.map(textOf)])
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, element('td', {}), ...heads.map(columnHead))),
    bodyOf(rows, true),
  )
}

function headOf(cells: Html[]): Html {
  return element('thead', {}, element('tr', {}, ...cells.map(columnHead)))
}

function columnHead(cell: Html): Html {
  return element('th', { scope: 'col' }, cell)
}

function bodyOf(rows: Html[][], isHeaded: boolean): Html {
  const written = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map((cell, index) =>
        isHeaded && index === 0 ? element('th', { scope: 'row' }, cell) : element('td', {}, cell),
      ),
    ),
  )
  return element('tbody', {}, ...written)
}

function textOf(text: string): Html {
  return joined([text])
}
