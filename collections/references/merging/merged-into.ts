import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import { namedIds, withReplaced } from '@/editorial/named-ids'
import { transactionOf } from '@collections/hooks/transaction-of'
import { drizzleOf } from '@collections/uses/drizzle-of'

/**
 * Whoever goes on writing in a form that was opened before a merge, restores an old version or takes a document out of
 * the trash, cites the reference that was kept.
 */
export const followMerges: CollectionBeforeChangeHook = ({ data, req }) => withKept(req, data)
export const followMergesInGlobal: GlobalBeforeChangeHook = ({ data, req }) => withKept(req, data)

/** The same content with the kept reference wherever it names one that was merged into it. */
export async function withKept<T extends object>(req: PayloadRequest, content: T): Promise<T> {
  const named = namedIds(content)
  if (named.length === 0) return content
  let kept = content
  for (const [was, is] of await mergedAmong(req, named)) kept = withReplaced(kept, was, is)
  return kept
}

/** A merged reference is in the trash and names the one that replaces it, which may have been merged since. */
async function mergedAmong(req: PayloadRequest, ids: string[]): Promise<[string, string][]> {
  const db = (await transactionOf(req)) ?? drizzleOf(req.payload)
  const { rows } = await db.execute(sql`
    with recursive step as (
      select r.id as was, p.references_id as now, 1 as depth
      from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) named
      join "references" r on r.id = named::uuid and r.deleted_at is not null
      join references_rels p on p.parent_id = r.id and p.path = 'replacedBy'
      where p.references_id is not null
      union all
      select s.was, p.references_id, s.depth + 1 from step s
      join "references" r on r.id = s.now and r.deleted_at is not null
      join references_rels p on p.parent_id = r.id and p.path = 'replacedBy'
      where p.references_id is not null and s.depth < ${longestChain}
    )
    select s.was, s.now from step s join "references" r on r.id = s.now and r.deleted_at is null`)
  return rows.map(({ was, now }) => [String(was), String(now)])
}

/** Two that were put in each other's place by hand would lead round for ever. */
const longestChain = 50
