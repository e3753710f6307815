import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { inTransaction } from '@collections/hooks/in-transaction'
import { lock } from '@collections/hooks/lock'
import { transactionOf } from '@collections/hooks/transaction-of'
import { noteVersionUsesOf } from '@collections/uses/note-uses'

/** Drafts that are kept however old they are, for each document; older ones go after this many days. */
export const kept = { newest: 50, days: 30 }

/**
 * Deletes old drafts. What was ever published, approved or planned stays for good, what is shared as long as its link
 * works, as do the newest drafts of each document. Tells how many went.
 */
export async function pruneVersions(payload: Payload): Promise<number> {
  let pruned = 0
  for (const collection of resourceTypes) {
    for (const id of await documentsWithMany(payload, collection)) {
      pruned += await pruneDocument(payload, collection, id)
    }
  }
  return pruned
}

async function documentsWithMany(payload: Payload, collection: ResourceType): Promise<string[]> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const transaction = await transactionOf(req)
    const result = await transaction?.execute(sql`
      select parent_id as id from ${tableOf(collection)} where parent_id is not null
      group by parent_id having count(*) > ${kept.newest} and min(updated_at) < ${limitDate()}`)
    return result?.rows.map(({ id }) => String(id)) ?? []
  })
}

/** Under the lock of the document, so that nobody plans or approves a version that is about to go. */
async function pruneDocument(
  payload: Payload,
  collection: ResourceType,
  id: string,
): Promise<number> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    await lock({ req, name: `${collection}:${id}` })
    const transaction = await transactionOf(req)
    const result = await transaction?.execute(sql`
      delete from ${tableOf(collection)} v using (
        select id, row_number() over (order by updated_at desc) as place
        from ${tableOf(collection)} where parent_id = ${id}::uuid
      ) aged
      where v.id = aged.id and aged.place > ${kept.newest} and v.latest is not true
        and v.version__status = 'draft' and v.updated_at < ${limitDate()}
        and not exists (select from reviews r where r.version = v.id::text and r.decision = 'approved')
        and not exists (select from scheduled_publications s where s.version = v.id::text)
        and not exists (select from share_links l where l.version = v.id::text
          and l.revoked_at is null and l.expires_at > now())`)
    const count = result?.rowCount ?? 0
    if (count > 0) await noteVersionUsesOf({ req, collection, id })
    return count
  })
}

function tableOf(collection: ResourceType) {
  return sql.identifier(`_${collection}_v`)
}

function limitDate() {
  return sql`now() - make_interval(days => ${kept.days})`
}
