import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ResourceType } from '@/vocabulary/nouns'
import { resourceTypes } from '@/vocabulary/nouns'
import { mainRow } from '@collections/hooks/public-document'
import { transactionOf } from '@collections/hooks/transaction-of'
import { drizzleOf } from './drizzle-of'

/** A document that names another one, and where it does so. */
export type Use = {
  type: ResourceType
  id: string
  title: string
  /** Readers see it. */
  isPublic: boolean
  /** The newest draft has it. */
  isDrafted: boolean
}

/** Where a document is used now, and in how many further documents only old versions name it. */
export async function usesOf(
  req: PayloadRequest,
  target: string,
): Promise<{ uses: Use[]; onlyInVersions: number }> {
  const db = (await transactionOf(req)) ?? drizzleOf(req.payload)
  const { rows } = await db.execute(sql`
    select owner_type as type, owner_id as id, bool_or(state = 'published') as public,
      bool_or(state = 'draft') as drafted
    from uses where target_id = ${target}::uuid group by owner_type, owner_id order by 1, 2`)
  const uses: Use[] = []
  let onlyInVersions = 0
  for (const row of rows) {
    const type = resourceTypes.find((noun) => noun === row.type)
    if (!type) continue
    const id = String(row.id)
    const owner = await mainRow({ req, collection: type, id })
    if (!owner || owner.deletedAt) continue
    if (!row.public && !row.drafted) onlyInVersions += 1
    else {
      const title = owner.title ?? owner.name ?? owner.label ?? owner.slug ?? 'Untitled'
      uses.push({ type, id, title, isPublic: Boolean(row.public), isDrafted: Boolean(row.drafted) })
    }
  }
  return { uses, onlyInVersions }
}
