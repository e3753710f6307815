import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload'
import { databaseOf } from '@collections/hooks/database-of'
import { endSessions } from './sign-ins/end'

const key = 'passwordIsNew'

/** Notes that a password is about to change: later hooks do not see it any more. */
export const notePassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data: unknown = 'data' in args ? args.data : null
  const password: unknown = data && typeof data === 'object' ? Reflect.get(data, 'password') : null
  if (operation === 'update' && password) req.context[key] = true
}

/** A new password ends every sign-in but the one that set it. */
export const endOtherSignIns: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update' || req.context[key] !== true) return doc
  const isOwn = req.user?.id === doc.id
  const kept: unknown = isOwn ? Reflect.get(req.user ?? {}, '_sid') : null
  const allBut = typeof kept === 'string' ? kept : null
  await endSessions({ db: await databaseOf(req), userId: String(doc.id), allBut })
  return doc
}
