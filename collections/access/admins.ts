import type { PayloadRequest } from 'payload'
import { roleOf } from './role'

export function admins({ req }: { req: PayloadRequest }): boolean {
  return roleOf(req.user) === 'admin'
}
