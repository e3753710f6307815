import type { Access } from 'payload'
import { mayPublish } from './role'
import { selfOrAdmin } from './self-or-admin'

/** Editors see who wrote what; everyone else sees only the own account. */
export const selfOrEditor: Access = (args) => mayPublish(args.req.user) || selfOrAdmin(args)
