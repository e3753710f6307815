import type { CollectionConfig } from 'payload'
import { env } from '@/env'
import { roleLabels, roles } from '@/vocabulary/roles'
import { admins } from '@collections/access/admins'
import { nobody } from '@collections/access/nobody'
import { selfOrAdmin } from '@collections/access/self-or-admin'
import { selfOrEditor } from '@collections/access/self-or-editor'
import { signedIn } from '@collections/access/signed-in'
import { options } from '@collections/fields/options'
import { endSignIns } from './end-sign-ins'
import { firstPassword } from './first-password'
import { guardRegistration } from './guard-registration'
import { oneTimeLink } from './one-time-link'
import { endOtherSignIns, notePassword } from './other-sign-ins'
import { requireLongPassword } from './require-long-password'

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  access: {
    admin: signedIn,
    create: admins,
    read: selfOrEditor,
    readVersions: nobody,
    update: selfOrAdmin,
    delete: admins,
    unlock: admins,
  },
  admin: {
    group: 'System',
    useAsTitle: 'name',
    description: 'Who may sign in, and what each may do.',
    defaultColumns: ['name', 'email', 'role', 'person', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    components: { beforeListTable: ['/collections/users/panel/invite-box#InviteBox'] },
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // A lock would let anyone shut an editor out; the door limits attempts by address and account.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: env.SITE_URL.startsWith('https:') },
  },
  defaultSort: 'name',
  graphQL: false,
  endpoints: [oneTimeLink],
  hooks: {
    beforeOperation: [guardRegistration, requireLongPassword, firstPassword, notePassword],
    beforeChange: [endSignIns],
    afterChange: [endOtherSignIns],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true },
    {
      name: 'role',
      type: 'select',
      label: 'Role',
      required: true,
      defaultValue: 'author',
      saveToJWT: true,
      options: options(roles, roleLabels),
      access: { create: admins, update: admins },
      admin: { description: 'Only an admin can change it.' },
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      label: 'Byline',
      admin: { description: 'The person whom readers see when this user writes.' },
    },
    {
      name: 'link',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/collections/users/panel/link-box#LinkBox' },
      },
    },
  ],
}
