import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { env } from '@/env'
import { decisionLabels, type Decision } from '@/vocabulary/publishing'
import { drizzleOf } from '@collections/uses/drizzle-of'

type Notice = {
  decision: Decision
  title: string | null
  note: string | null
  by: string | null
  by_id: string | null
  author: string | null
  path: string
}

/**
 * Writes to the people whom a review concerns, once each: to reviewers and editors when one is asked for, to the author when
 * one is given. Nothing is sent without a mail server, and nothing that is older than a day: it would be no news.
 */
export async function sendNotices(payload: Payload): Promise<void> {
  if (!env.SMTP_URL) return
  // Marked before it is sent: a mail that is lost is better than one that comes every five seconds.
  const { rows } = await drizzleOf(payload).execute(sql`
    update reviews r set notice_at = now() from reviews_rels d
    where d.parent_id = r.id and d.path = 'document' and r.notice_at is null
      and r.created_at > now() - interval '1 day'
    returning r.decision, r.title, r.note, r.by_name as by, r.by_id, r.author,
      case when d.articles_id is not null then 'articles/' || d.articles_id
        when d.spots_id is not null then 'spots/' || d.spots_id
        when d.muscles_id is not null then 'muscles/' || d.muscles_id
        when d.references_id is not null then 'references/' || d.references_id
        when d.products_id is not null then 'products/' || d.products_id
        when d.regions_id is not null then 'regions/' || d.regions_id
        when d.people_id is not null then 'people/' || d.people_id
        else 'topics/' || d.topics_id end as path`)
  for (const notice of rows as Notice[]) {
    for (const to of await recipients(payload, notice)) await send(payload, notice, to)
  }
}

async function recipients(payload: Payload, notice: Notice): Promise<string[]> {
  const { decision, author, by_id } = notice
  const isAsked = decision === 'requested'
  const { docs } = await payload.find({
    collection: 'users',
    where: isAsked
      ? { role: { in: ['reviewer', 'editor', 'admin'] } }
      : { id: { equals: author ?? '' } },
    pagination: false,
    depth: 0,
  })
  return docs.filter(({ id }) => id !== by_id).map(({ email }) => email)
}

async function send(payload: Payload, notice: Notice, to: string): Promise<void> {
  const { decision, title, note, by, path } = notice
  const what = `${decisionLabels[decision]}: ${title ?? 'Untitled'}`
  await payload.sendEmail({
    to,
    subject: what,
    text: `${what} (${by ?? 'somebody'})
${note ? `\n${note}\n` : ''}
${env.SITE_URL}/admin/collections/${path}
`,
  })
}
