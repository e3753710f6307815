/** One line of the report: what was asked of the site, and what it did. */
export type Row = { what: string; goal: string; figure: string; isMet: boolean; detail: string }

export function asTable(rows: Row[]): string {
  const columns: [string, (row: Row) => string][] = [
    ['', ({ isMet }) => (isMet ? '✓' : '✗')],
    ['what', ({ what }) => what],
    ['goal', ({ goal }) => goal],
    ['figure', ({ figure }) => figure],
    ['', ({ detail }) => detail],
  ]
  const lines = [
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, of]) => of(row))),
  ]
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  )
  return lines
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
