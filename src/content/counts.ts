import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { touch } from '@/trace'
import { countFacet } from '@/vocabulary/changes'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { queryRows } from './store'

/** How many of each noun are published, in one statement. */
export async function countAll(): Promise<Record<ResourceType, number>> {
  touch(...resourceTypes.map((type) => type + countFacet))
  const rows = await queryRows(sql`
    select noun, sum(difference)::int as total from published_totals where facet = '' group by noun`)
  const totals = new Map(Totals.parse(rows).map(({ noun, total }) => [noun, total]))
  return Object.fromEntries(resourceTypes.map((type) => [type, totals.get(type) ?? 0])) as Record<
    ResourceType,
    number
  >
}

const Totals = z.array(z.object({ noun: z.string(), total: z.int() }))
