import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterLoginHook } from 'payload'
import { databaseOf } from '@collections/hooks/database-of'
import { browserWords } from './browser-words'

/** Notes with which kind of browser an account was signed in to, so that its owner can know it again. No address. */
export const noteSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  const sessionId = newest(Reflect.get(user, 'sessions'))
  if (!sessionId) return
  const userId = String(user.id)
  const { browser, system } = browserWords(req.headers.get('user-agent'))
  const db = await databaseOf(req)
  await db.execute(sql`
    insert into sign_ins (session_id, user_id, browser, system)
    values (${sessionId}, ${userId}::uuid, ${browser}, ${system})
    on conflict (session_id) do nothing`)
  // A cookie is good for hours: after a day nothing can bring a session back.
  await db.execute(sql`
    delete from sign_ins s where user_id = ${userId}::uuid and seen_at < now() - interval '1 day'
      and (ended_at is null or ended_at < now() - interval '1 day')
      and not exists (select from users_sessions where id = s.session_id)`)
}

/** Payload has just put it at the end. */
function newest(sessions: unknown): string | null {
  const last: unknown = Array.isArray(sessions) ? sessions.at(-1) : null
  const id: unknown = typeof last === 'object' && last !== null ? Reflect.get(last, 'id') : null
  return typeof id === 'string' ? id : null
}
