import { sql } from '@payloadcms/db-postgres'
import type { Where, WhereField } from 'payload'
import type { ResourceType } from '@/vocabulary/nouns'
import { pointerTable } from './pointer-tables'

type SQL = ReturnType<typeof sql>

/**
 * A condition of our own filters as SQL over the table `d` of a noun. Payload would join a table for each relation and
 * sort all that matches; this is written so that an index answers it.
 */
export function conditionSql(type: ResourceType, where: Where): SQL {
  const parts = Object.entries(where).map(([path, asked]) => {
    if (path === 'and' || path === 'or')
      return together(type, { word: path, all: asked as Where[] })
    return fieldSql(type, { path, asked: asked as WhereField })
  })
  return joined(parts, 'and')
}

/** The column behind a field: `issued.year` is `issued_year`, and a relation to one document ends in `_id`. */
export function columnOf(path: string): SQL {
  const field = path === 'region' ? 'region.id' : path
  const name = field.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return sql`d.${sql.identifier(name)}`
}

function together(type: ResourceType, { word, all }: { word: 'and' | 'or'; all: Where[] }): SQL {
  const holders = word === 'or' ? holdersOfAny(type, all) : null
  if (holders) return sql`d.id in (${holders})`
  return joined(
    all.map((where) => conditionSql(type, where)),
    word,
  )
}

/** Looked up together: "this or that list of ids" would make Postgres look at every document. */
function holdersOfAny(type: ResourceType, all: Where[]): SQL | null {
  const holders = all.map((where) => holdersIn(type, where))
  return holders.every((found) => found !== null) ? sql.join(holders, sql` union all `) : null
}

/** The ids that a condition asks a table beside the noun's own for; null for any other condition. */
export function holdersIn(type: ResourceType, where: Where = {}): SQL | null {
  const [[path, asked] = [], ...more] = Object.entries(where)
  if (!path || more.length > 0 || !asked) return null
  if (Array.isArray(asked)) return path === 'or' ? holdersOfAny(type, asked) : null
  return holdersOf(type, { path, asked })
}

type Field = { path: string; asked: WhereField }

/** The documents that hold one of these values in a table beside their own; null for a column of their own. */
function holdersOf(type: ResourceType, { path, asked }: Field): SQL | null {
  const held = pointerTable(type, path)
  if (!held || !Array.isArray(asked.in)) return null
  const { table, parent, value, path: only } = held
  return sql`select ${sql.identifier(parent)} from ${sql.identifier(table)}
    where ${isIn(value, asked.in)} and ${only === null ? sql`true` : sql`path = ${only}`}`
}

function fieldSql(type: ResourceType, { path, asked }: Field): SQL {
  const holders = holdersOf(type, { path, asked })
  if (holders) return sql`d.id in (${holders})`
  const column = columnOf(path)
  const parts = Object.entries(asked).map(([operator, value]: [string, unknown]) => {
    switch (operator) {
      case 'in':
        return isIn(column, value as unknown[])
      case 'like':
        return sql`${column} ilike ${`%${String(value)}%`}`
      case 'less_than_equal':
        return sql`${column} <= ${value}`
      case 'greater_than_equal':
        return sql`${column} >= ${value}`
      default:
        throw new Error(`A list cannot be asked for ${path} ${operator}.`)
    }
  })
  return joined(parts, 'and')
}

function isIn(column: SQL, values: unknown[]): SQL {
  return values.length > 0 ? sql`${column} in ${values}` : sql`false`
}

function joined(parts: SQL[], word: 'and' | 'or'): SQL {
  if (parts.length === 0) return word === 'and' ? sql`true` : sql`false`
  return sql`(${sql.join(parts, word === 'and' ? sql` and ` : sql` or `)})`
}
