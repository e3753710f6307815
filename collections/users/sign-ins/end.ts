import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@collections/users/second-factor/store'

type Which = { only: string } | { allBut: string | null }

/**
 * Ends sign-ins of an account and tells how many. Payload reads all sessions, changes one and writes all back: the row of
 * the account is held so that nobody is in the middle of that, and a trigger keeps out what was ended (src/migrations).
 */
export async function endSessions(
  asked: { db: Database; userId: string } & Which,
): Promise<number> {
  const { db, userId } = asked
  const those =
    'only' in asked ? sql`id = ${asked.only}` : sql`id is distinct from ${asked.allBut}::varchar`
  await db.execute(sql`select from users where id = ${userId}::uuid for update`)
  await db.execute(sql`
    insert into sign_ins (session_id, user_id, ended_at)
    select id, _parent_id, now() from users_sessions where _parent_id = ${userId}::uuid and ${those}
    on conflict (session_id) do update set ended_at = now()`)
  const { rows } = await db.execute(
    sql`delete from users_sessions where _parent_id = ${userId}::uuid and ${those} returning id`,
  )
  return rows.length
}
