import type { PayloadRequest } from 'payload'
import { roleOf } from './role'

/** Everyone who works here. */
export function signedIn({ req }: { req: PayloadRequest }): boolean {
  return roleOf(req.user) !== null
}
