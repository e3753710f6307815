import type { PayloadRequest } from 'payload'
import { mayPublish } from './role'

/** Editors and admins: who may write anything and publish it. */
export function editors({ req }: { req: PayloadRequest }): boolean {
  return mayPublish(req.user)
}
