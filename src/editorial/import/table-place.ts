import type { Inline, TableBlock } from './pieces'

/** A table that is being read, and for each column how many rows below a cell still reaches. */
export type TablePlace = { kind: 'table'; table: TableBlock; reach: number[] }

type Cell = { isHead: boolean; columns: number; rows: number }

export function tablePlace(): TablePlace {
  return {
    kind: 'table',
    table: { type: 'table', rows: [], hasHead: false, caption: [] },
    reach: [],
  }
}

export function startRow(place: TablePlace): void {
  endRow(place)
  place.table.rows.push([])
}

/** Where cells from above reach into the end of a row, it has empty ones. */
export function endRow({ table, reach }: TablePlace): void {
  const row = table.rows.at(-1)
  if (row) while (row.length < reach.length) skipOne(row, reach)
}

/** A cell; where it spans columns or rows, empty ones beside and below it, so that all others keep their column. */
export function startCell(place: TablePlace, { isHead, columns, rows }: Cell): Inline[] {
  const { table, reach } = place
  if (table.rows.length === 0) table.rows.push([])
  const row = table.rows.at(-1) ?? []
  while ((reach[row.length] ?? 0) > 0) skipOne(row, reach)
  const cell: Inline[] = []
  const width = Math.min(columns, 50)
  for (let at = 0; at < width; at += 1) {
    reach[row.length] = Math.min(rows, 1000) - 1
    row.push(at === 0 ? cell : [])
  }
  if (isHead && table.rows.length === 1) table.hasHead = true
  return cell
}

function skipOne(row: Inline[][], reach: number[]): void {
  reach[row.length] = Math.max(0, (reach[row.length] ?? 0) - 1)
  row.push([])
}
