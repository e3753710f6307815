import type { PhrasingContent, Table, TableCell } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { readAttributes } from './attributes'
import { containers } from './directives'
import { plainWords } from './plain-words'
import { resourceOf } from './read-links'
import { readInlines } from './read-inlines'
import { writtenAs, type Reading } from './reading'
import { storedRoot, storedTable } from './stored-nodes'

/** Lexical marks headers on each cell: 1 in a row of headers, 2 in a column of them. */
const inHeaderRow = 1
const inHeaderColumn = 2

export function readDataTable(node: ContainerDirective, reading: Reading) {
  const given = readAttributes(node, containers['data-table'], reading)
  const table = oneTable(node, reading)
  if (!given || !table) return null
  const width = widthOf(table)
  const rows = table.children.map((row, index) =>
    Array.from({ length: width }, (_, column) => ({
      headerState:
        (given.headerRow && index === 0 ? inHeaderRow : 0) |
        (given.headerColumn && column === 0 ? inHeaderColumn : 0),
      children: readInlines(cellOf(row, column), reading),
    })),
  )
  const source = given.source && reading.find(node, 'references', given.source)
  return { blockType: 'dataTable', ...given, source, table: storedRoot([storedTable(rows)]) }
}

/** A comparison is a table: the things in its first row, what they are compared by in its first column. */
export function readComparison(node: ContainerDirective, reading: Reading) {
  const given = readAttributes(node, containers.comparison, reading)
  const table = oneTable(node, reading)
  if (!given || !table) return null
  const [head, ...rows] = table.children
  const width = widthOf(table)
  const columns = Array.from({ length: width - 1 }, (_, index) => index + 1)
  const corner = plainWords(cellOf(head, 0), reading)
  if (corner) reading.report(node, `The first cell of a comparison is empty, not "${corner}".`)
  if (columns.length < 2) reading.report(node, 'A comparison has two things or more.')
  const things = columns.map((column) => ({
    id: reading.idFor('thing'),
    ...thingOf(cellOf(head, column), reading),
  }))
  const attributes = rows.map((row) => ({
    id: reading.idFor('attribute'),
    label: plainWords(cellOf(row, 0), reading),
    values: columns.map((column) => ({
      id: reading.idFor('row'),
      text: plainWords(cellOf(row, column), reading),
    })),
  }))
  return { blockType: 'comparison', ...given, things, attributes }
}

/** A thing is its name, or a link to a product. */
function thingOf(cell: PhrasingContent[], reading: Reading) {
  const [link, ...more] = cell
  const target = link?.type === 'link' && more.length === 0 ? resourceOf(link.url) : null
  if (link?.type !== 'link' || target?.type !== 'products')
    return { label: plainWords(cell, reading), product: null }
  return {
    label: plainWords(link.children, reading),
    product: reading.find(link, 'products', target.slug),
  }
}

function oneTable(node: ContainerDirective, reading: Reading): Table | null {
  const [table, ...more] = node.children
  if (table?.type === 'table' && more.length === 0) {
    const last = writtenAs(table, reading)?.split('\n').at(-1)
    if (/^\s*\|?\s*:::/.test(last ?? ''))
      reading.report(table, 'An empty line parts a table from the ::: after it.')
    return table
  }
  reading.report(node, `:::${node.name} holds one table, nothing else.`)
  return null
}

function widthOf(table: Table): number {
  return Math.max(...table.children.map((row) => row.children.length))
}

function cellOf(row: { children: TableCell[] } | undefined, column: number): PhrasingContent[] {
  return row?.children[column]?.children ?? []
}
