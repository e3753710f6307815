import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { drizzleOf } from '@collections/uses/drizzle-of'
import { opened, sealed } from './secret'

type Row = { id: string; secret: string; before: string | null }

/** Seals the signing secrets of all webhooks under the present SECRET. `lost` are webhooks that nothing opens. */
export async function resealWebhooks(
  payload: Payload,
  db: Pick<ReturnType<typeof drizzleOf>, 'execute'>,
): Promise<{ done: number; lost: string[] }> {
  const { rows } = await db.execute<Row>(
    sql`select id, secret, previous_secret as before from webhooks for update`,
  )
  const lost: string[] = []
  for (const { id, secret, before } of rows) {
    const text = opened(payload, secret)
    if (text === null) {
      lost.push(id)
      continue
    }
    const earlier = before === null ? null : opened(payload, before)
    await db.execute(sql`
      update webhooks set secret = ${sealed(payload, text)},
        previous_secret = ${earlier === null ? null : sealed(payload, earlier)}
      where id = ${id}::uuid`)
  }
  return { done: rows.length - lost.length, lost }
}
