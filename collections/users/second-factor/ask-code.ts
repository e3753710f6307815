import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeLoginHook, CollectionBeforeOperationHook } from 'payload'
import { AuthenticationError } from 'payload'
import { databaseOf } from '@collections/hooks/database-of'
import { accepts, codeIn } from './accept'
import { factorOf } from './store'

const key = 'isSettingPassword'

/** Payload signs in whoever sets a password by a link; a later hook has to know which of the two it is. */
export const noteReset: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'resetPassword') req.context[key] = true
}

/**
 * Nobody signs in to an account with a second factor without a code. Every way to a session leads through here. A wrong
 * code is answered exactly as a wrong password; a link for a new password sets one, but signs nobody in.
 */
export const askCode: CollectionBeforeLoginHook = async ({ req, user }) => {
  const userId = String(user.id)
  const db = await databaseOf(req)
  const factor = await factorOf({ db, userId })
  if (!factor?.isConfirmed) return
  if (req.context[key] === true) {
    await db.execute(sql`delete from users_sessions where _parent_id = ${userId}::uuid`)
    return
  }
  const isRight = await accepts({ db, userId, secret: factor.secret, code: codeIn(req.data) })
  if (!isRight) throw new AuthenticationError(req.t)
}
