import type { CollectionConfig, UIField } from 'payload'
import { env } from '@/env'
import { roleLabels, roles } from '@/vocabulary/roles'
import { admins } from '@collections/access/admins'
import { nobody } from '@collections/access/nobody'
import { selfOrAdmin } from '@collections/access/self-or-admin'
import { selfOrEditor } from '@collections/access/self-or-editor'
import { signedIn } from '@collections/access/signed-in'
import { options } from '@collections/fields/options'
import { endSignIns } from './end-sign-ins'
import { equalWork } from './equal-work'
import { firstPassword } from './first-password'
import { guardRegistration } from './guard-registration'
import { oneTimeLink } from './one-time-link'
import { endOtherSignIns, notePassword } from './other-sign-ins'
import { requireLongPassword } from './require-long-password'
import { askCode, noteReset } from './second-factor/ask-code'
import { secondFactorEndpoints } from './second-factor/endpoints'
import { signInEndpoints } from './sign-ins/endpoints'
import { noteSignIn } from './sign-ins/note-sign-in'

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
  endpoints: [oneTimeLink, ...secondFactorEndpoints, ...signInEndpoints],
  hooks: {
    beforeOperation: [
      guardRegistration,
      requireLongPassword,
      firstPassword,
      notePassword,
      noteReset,
      equalWork,
    ],
    beforeLogin: [askCode],
    afterLogin: [noteSignIn],
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
    box('secondFactor', 'second-factor-box#SecondFactorBox'),
    box('signIns', 'sign-ins-box#SignInsBox'),
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

/** A part of the page of an account that is no field. */
function box(name: string, component: string): UIField {
  const Field = `/collections/users/panel/${component}`
  return { name, type: 'ui', admin: { disableListColumn: true, components: { Field } } }
}
