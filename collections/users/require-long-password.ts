import type { CollectionBeforeOperationHook } from 'payload'
import { ValidationError } from 'payload'

const minimum = 12

/** Payload asks for three characters. It runs before the operation because a reset has no validation of its own. */
export const requireLongPassword: CollectionBeforeOperationHook = ({
  args,
  operation,
  collection,
}) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return
  const data: unknown = 'data' in args ? args.data : null
  if (typeof data !== 'object' || data === null) return
  const password: unknown = Reflect.get(data, 'password')
  if (typeof password !== 'string' || password.length === 0 || password.length >= minimum) return
  throw new ValidationError({
    collection: collection.slug,
    errors: [{ path: 'password', message: `Use at least ${minimum} characters.` }],
  })
}
