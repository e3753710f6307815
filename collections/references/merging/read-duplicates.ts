import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { duplicatePairs, type Match } from '@/editorial/bibliography/duplicates'
import { comparableReferences } from '@collections/references/comparable-references'
import { drizzleOf } from '@collections/uses/drizzle-of'

export type Record = {
  id: string
  slug: string
  title: string
  isPublic: boolean
  /** How many documents name it. */
  uses: number
}

/** Two records that seem to be of one work, and what tells so. */
export type Duplicate = { records: [Record, Record]; by: Match['by'] }

/** All pairs of references that seem to be the same work, or those of one reference. */
export async function readDuplicates(
  req: PayloadRequest,
  only: string | null,
): Promise<Duplicate[]> {
  const references = await comparableReferences(req.payload, req)
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  const uses = await usesByReference(req)
  return duplicatePairs(references)
    .filter(({ ids }) => only === null || ids.includes(only))
    .sort((a, b) => surest.indexOf(a.by) - surest.indexOf(b.by))
    .map(({ ids: [one, other], by }) => ({ records: [recordOf(one), recordOf(other)], by }))

  function recordOf(id: string): Record {
    const reference = byId.get(id)
    return {
      id,
      slug: reference?.slug ?? id,
      title: reference?.title ?? reference?.slug ?? 'Untitled',
      isPublic: reference?._status === 'published',
      uses: uses.get(id) ?? 0,
    }
  }
}

const surest: Match['by'][] = ['doi', 'pmid', 'isbn', 'title']

async function usesByReference(req: PayloadRequest): Promise<Map<string, number>> {
  const { rows } = await drizzleOf(req.payload).execute(sql`
    select u.target_id as id, count(distinct u.owner_id)::int as count
    from uses u join "references" r on r.id = u.target_id
    where u.state in ('published', 'draft') group by 1`)
  return new Map(rows.map(({ id, count }) => [String(id), Number(count)]))
}
