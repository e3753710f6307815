import { randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import { admins } from '@collections/access/admins'

/** An account that is made without a password gets one that nobody knows; a one-time link sets another. */
export const firstPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' || !admins({ req }) || !('data' in args)) return
  const data: unknown = args.data
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'password')) return
  Reflect.set(data, 'password', randomBytes(24).toString('base64url'))
}
