import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

export type TableRow = Record<string, string | number | boolean | Date | null>

/** Sends rows into a table as they are made; the first one names the columns. */
export async function copyInto(
  client: pg.Client,
  { table, rows }: { table: string; rows: Iterable<TableRow> },
): Promise<void> {
  const all = rows[Symbol.iterator]()
  const first = all.next()
  if (first.done) return
  const columns = Object.keys(first.value)
  const target = client.query(
    from(`copy "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) from stdin csv`),
  )
  const source = Readable.from(everyRow(first.value, all))
  await pipeline(source, stringify({ columns, cast: { boolean: String, date: isoDate } }), target)
}

function* everyRow(first: TableRow, rest: Iterator<TableRow>): Generator<TableRow> {
  yield first
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value
}

function isoDate(date: Date): string {
  return date.toISOString()
}
