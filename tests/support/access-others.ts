import type { CollectionSlug } from 'payload'
import type { Actor } from './access-matrix'

export const acts = ['read', 'create', 'update', 'delete'] as const
export type Act = (typeof acts)[number]

type Column = Record<Act, Actor[]>

const nobody: Actor[] = []
const staff: Actor[] = ['author', 'reviewer', 'editor', 'admin']
const editors: Actor[] = ['editor', 'admin']
const admins: Actor[] = ['admin']

/** Who may do what with what is not content, and belongs to somebody else; data-model.md says why. */
export const others: Partial<Record<CollectionSlug, Column>> = {
  media: { read: ['visitor', ...staff], create: staff, update: editors, delete: editors },
  redirects: { read: ['visitor', ...staff], create: admins, update: admins, delete: admins },
  changes: { read: editors, create: nobody, update: nobody, delete: nobody },
  reviews: { read: staff, create: staff, update: nobody, delete: nobody },
  'scheduled-publications': { read: staff, create: editors, update: editors, delete: nobody },
  'share-links': { read: staff, create: nobody, update: nobody, delete: nobody },
  webhooks: { read: admins, create: admins, update: admins, delete: admins },
  'webhook-deliveries': { read: admins, create: nobody, update: nobody, delete: nobody },
  users: { read: editors, create: admins, update: admins, delete: admins },
}
