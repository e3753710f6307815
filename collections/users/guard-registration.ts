import type { CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'

/** The first admin is made at the start of the program or by a command, never over the web. */
export const guardRegistration: CollectionBeforeOperationHook = ({ req, operation }) => {
  if (operation !== 'create' || req.user || req.payloadAPI !== 'REST') return
  throw new APIError('Accounts are made by an admin.', 403, null, true)
}
