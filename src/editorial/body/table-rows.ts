import type { ParagraphNode } from './lexical-inlines'
import type { TableCellNode, TableNode } from './lexical-tables'

/** A cell is its paragraphs. */
type Cell = ParagraphNode[]

/**
 * The tables of a table block as rows of equal length. A cell that spans others stands in its first place;
 * the places that it covers are empty.
 */
export function tableRows(nodes: (TableNode | ParagraphNode)[]): Cell[][] {
  const rows = nodes.flatMap((node) => (node.type === 'table' ? gridOf(node) : []))
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []))
}

function gridOf(table: TableNode): Cell[][] {
  const grid: Cell[][] = table.children.map(() => [])
  table.children.forEach((row, top) => {
    let column = 0
    for (const cell of row.children) {
      while (grid[top]?.[column]) column += 1
      place({ cell, grid, top, left: column })
      column += cell.colSpan
    }
  })
  return grid
}

type Placement = { cell: TableCellNode; grid: Cell[][]; top: number; left: number }

function place({ cell, grid, top, left }: Placement): void {
  for (const row of grid.slice(top, top + cell.rowSpan)) {
    for (let column = left; column < left + cell.colSpan; column += 1) row[column] = []
  }
  const own = grid[top]
  if (own) own[left] = cell.children
}
