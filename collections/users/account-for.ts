import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { admins } from '@collections/access/admins'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The account that a request names: the own one, or any for an admin. Others look as if they were not there. */
export function accountFor(req: PayloadRequest): string {
  const id = String(req.routeParams?.id)
  if (uuid.test(id) && (isOwn(req) || admins({ req }))) return id
  throw new APIError('There is no such account.', 404, null, true)
}

export function isOwn(req: PayloadRequest): boolean {
  return req.user !== null && req.user.id === req.routeParams?.id
}
