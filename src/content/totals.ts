import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import type { ResourceType } from '@/vocabulary/nouns'
import { conditionSql, holdersIn } from './conditions'
import { isHidden, isPublic } from './public-only'

type SQL = ReturnType<typeof sql>

/** Filters whose values are counted as documents are published, as the migration of `published_totals` says. */
const counted: Partial<Record<ResourceType, Record<string, string>>> = {
  articles: { kind: 'kind' },
  references: { kind: 'kind', cslType: 'csl_type' },
}

/** How many public documents meet all conditions, as an expression: from the totals where they know it, else counted by index. */
export function totalOf(type: ResourceType, where: Where[]): SQL {
  if (where.length === 0) return known(type, { facet: '', values: [''] })
  const facet = where.length === 1 ? facetOf(type, where[0]) : null
  if (facet) return known(type, facet)
  const holders = where.length === 1 ? holdersIn(type, where[0]) : null
  // Few documents are hidden: those are looked up, not all that are public.
  if (holders) {
    return sql`(
      select count(distinct held.id)::int from (${holders}) held (id) where not exists (
        select from ${sql.identifier(type)} d where d.id = held.id and ${isHidden}))`
  }
  return sql`(
    select count(*)::int from ${sql.identifier(type)} d
    where ${isPublic} and ${conditionSql(type, { and: where })})`
}

type Facet = { facet: string; values: string[] }

function known(type: ResourceType, { facet, values }: Facet): SQL {
  return sql`(
    select coalesce(sum(difference), 0)::int from published_totals
    where noun = ${type} and facet = ${facet} and value in ${values})`
}

function facetOf(type: ResourceType, where: Where | undefined): Facet | null {
  const [[path, asked] = [], ...more] = Object.entries(where ?? {})
  const facet = path && counted[type]?.[path]
  if (!facet || more.length > 0 || !asked || Array.isArray(asked)) return null
  const values = asked.in
  return Array.isArray(values) && values.length > 0 ? { facet, values: values.map(String) } : null
}
