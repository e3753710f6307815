import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@collections/hooks/in-transaction'
import { transactionOf } from '@collections/hooks/transaction-of'
import { drizzleOf } from '@collections/uses/drizzle-of'

export type Cited = { id: string; title: string }

/** The references that the newest draft of a document cites and that readers cannot see yet. */
export async function unpublishedReferences(req: PayloadRequest, owner: string): Promise<Cited[]> {
  const db = (await transactionOf(req)) ?? drizzleOf(req.payload)
  const { rows } = await db.execute(sql`
    select r.id, coalesce(r.title, r.slug, 'Untitled') as title from uses u
    join "references" r on r.id = u.target_id
    where u.owner_id = ${owner}::uuid and u.state = 'draft'
      and r._status <> 'published' and r.deleted_at is null order by 2`)
  return rows.map(({ id, title }) => ({ id: String(id), title: String(title) }))
}

export type Outcome = { published: Cited[]; failed: (Cited & { reason: string })[] }

/** Publishes what a document cites, each reference on its own: one that is incomplete keeps no other back. */
export async function publishCited(req: PayloadRequest, owner: string): Promise<Outcome> {
  const outcome: Outcome = { published: [], failed: [] }
  for (const cited of await unpublishedReferences(req, owner)) {
    try {
      await inTransaction(req, () =>
        req.payload.update({
          collection: 'references',
          id: cited.id,
          data: { _status: 'published' },
          depth: 0,
          overrideAccess: false,
          user: req.user,
          req,
        }),
      )
      outcome.published.push(cited)
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'It cannot be saved.'
      outcome.failed.push({ ...cited, reason })
    }
  }
  return outcome
}
