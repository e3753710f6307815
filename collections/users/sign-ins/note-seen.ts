import { sql } from '@payloadcms/db-postgres'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { drizzleOf } from '@collections/uses/drizzle-of'

/** Whose use was noted in the last five minutes, so that not each request writes. */
const noted = new LRUCache<string, true>({ max: 5_000, ttl: 5 * 60_000 })

/** Notes that a sign-in is being used, to five minutes. */
export async function noteSeen(payload: Payload, user: object): Promise<void> {
  const sessionId: unknown = Reflect.get(user, '_sid')
  if (typeof sessionId !== 'string' || noted.has(sessionId)) return
  noted.set(sessionId, true)
  await drizzleOf(payload).execute(
    sql`update sign_ins set seen_at = now() where session_id = ${sessionId}`,
  )
}
