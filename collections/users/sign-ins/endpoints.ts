import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { databaseOf } from '@collections/hooks/database-of'
import { inTransaction } from '@collections/hooks/in-transaction'
import { accountFor, isOwn } from '@collections/users/account-for'
import { endSessions } from './end'

/** Where somebody is signed in, as the panel shows it. Times are ISO 8601. */
export type SignIn = {
  id: string
  browser: string | null
  system: string | null
  since: string | null
  seenAt: string | null
  isThis: boolean
}

/** An account sees and ends its own sign-ins, an admin those of all. */
export const signInEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/sign-ins',
    method: 'get',
    handler: async (req) => Response.json({ signIns: await list(req, accountFor(req)) }),
  },
  {
    path: '/:id/sign-ins',
    method: 'delete',
    handler: async (req) => {
      const userId = accountFor(req)
      return Response.json({ ended: await end(req, { userId, allBut: thisOne(req) }) })
    },
  },
  {
    path: '/:id/sign-ins/:session',
    method: 'delete',
    handler: async (req) => {
      const only = String(req.routeParams?.session)
      const ended = await end(req, { userId: accountFor(req), only })
      if (ended === 0) throw new APIError('There is no such sign-in any more.', 404, null, true)
      return Response.json({ ended })
    },
  },
]

async function list(req: PayloadRequest, userId: string): Promise<SignIn[]> {
  const db = await databaseOf(req)
  const { rows } = await db.execute<
    Record<'id' | 'browser' | 'system' | 'since' | 'seen', string>
  >(sql`
    select s.id, i.browser, i.system, s.created_at as since, i.seen_at as seen
    from users_sessions s left join sign_ins i on i.session_id = s.id
    where s._parent_id = ${userId}::uuid and s.expires_at > now()
    order by coalesce(i.seen_at, s.created_at) desc`)
  return rows.map(({ id, browser, system, since, seen }) => ({
    ...{ id, browser, system },
    ...{ since: isoOf(since), seenAt: isoOf(seen), isThis: id === thisOne(req) },
  }))
}

async function end(
  req: PayloadRequest,
  which: { userId: string } & ({ only: string } | { allBut: string | null }),
) {
  const ended = await inTransaction(req, async () =>
    endSessions({ db: await databaseOf(req), ...which }),
  )
  req.payload.logger.info({ account: which.userId, by: req.user?.id, ended }, 'sign-ins were ended')
  return ended
}

/** The session that asks; null where it is another account's. */
function thisOne(req: PayloadRequest): string | null {
  const id: unknown = isOwn(req) ? Reflect.get(req.user ?? {}, '_sid') : null
  return typeof id === 'string' ? id : null
}

function isoOf(time: string | Date | null): string | null {
  return time ? new Date(time).toISOString() : null
}
