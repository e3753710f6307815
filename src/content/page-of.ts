import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { z } from 'zod'
import type { ResourceType } from '@/vocabulary/nouns'
import { columnOf, conditionSql } from './conditions'
import { behindCursor, readingOrder, type Keyset, type Stretch } from './keyset'
import { queryRows } from './store'
import { isPublic } from './public-only'
import { totalOf } from './totals'

type SQL = ReturnType<typeof sql>
type Asked = { where: Where[]; keyset: Keyset; limit: number }

/**
 * The ids of a page in reading order, and how many there are in all: one statement, whatever is asked. It finds and
 * counts by index; what stands in the documents is then read through Payload, whose access rule decides again.
 */
export async function pageOf(
  type: ResourceType,
  { where, keyset, limit }: Asked,
): Promise<{ ids: string[]; total: number }> {
  const matching = sql`${sql.identifier(type)} d where ${isPublic} and ${conditionSql(type, { and: where })}`
  const [row] = await queryRows(sql`
    select ${totalOf(type, where)} as total,
      array(select id from (${stretches({ matching, keyset, limit })}) page) as ids
  `)
  return PageRow.parse(row)
}

/** The ids of all that meet a condition, by id. */
export async function idsOfAll(type: ResourceType, where: Where): Promise<string[]> {
  const rows = await queryRows(sql`
    select d.id from ${sql.identifier(type)} d where ${isPublic} and ${conditionSql(type, where)} order by d.id`)
  return z
    .array(z.object({ id: z.uuid() }))
    .parse(rows)
    .map(({ id }) => id)
}

const PageRow = z.object({ ids: z.array(z.uuid()), total: z.int() })

/** Each way in which a document can stand behind the cursor by an index scan of its own. */
function stretches({ matching, keyset, limit }: { matching: SQL } & Omit<Asked, 'where'>): SQL {
  const [first, last] = readingOrder(keyset)
  const key = columnOf(first.path)
  const [falls, idFalls] = [direction(first.descending), direction(last.descending)]
  const parts = behindCursor(keyset).map(
    (stretch) => sql`(
      select d.id, ${key} as key from ${matching}
        and ${stretchSql(stretch, { key, falls: first.descending, idFalls: last.descending })}
      order by ${key} ${falls}, d.id ${idFalls} limit ${limit})`,
  )
  const [only, ...more] = parts
  if (only && more.length === 0) return only
  const all = sql.join(parts, sql` union all `)
  return sql`select id from (${all}) found order by key ${falls}, id ${idFalls} limit ${limit}`
}

type Reading = { key: SQL; falls: boolean; idFalls: boolean }

function stretchSql(stretch: Stretch, { key, falls, idFalls }: Reading): SQL {
  switch (stretch.is) {
    case 'whole':
      return sql`true`
    case 'level': {
      const level = stretch.key === null ? sql`${key} is null` : sql`${key} = ${stretch.key}`
      return sql`${level} and d.id ${idFalls ? sql`<` : sql`>`} ${stretch.id}`
    }
    case 'further':
      return sql`${key} ${falls ? sql`<` : sql`>`} ${stretch.key}`
    case 'valued':
      return sql`${key} is not null`
    case 'empty':
      return sql`${key} is null`
    default:
      return stretch satisfies never
  }
}

function direction(falls: boolean): SQL {
  return falls ? sql`desc` : sql`asc`
}
