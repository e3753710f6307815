import type { CollectionConfig, Field } from 'payload'
import { sharedKinds } from '@/paths'
import { nobody } from '@collections/access/nobody'
import { signedIn } from '@collections/access/signed-in'

/**
 * Links by which somebody without an account reads one exact version of a document, until a day. Made and taken back
 * beside the document (endpoints.ts); of the token only the hash is kept.
 */
export const shareLinks: CollectionConfig = {
  slug: 'share-links',
  labels: { singular: 'Share link', plural: 'Share links' },
  access: {
    admin: signedIn,
    create: nobody,
    read: signedIn,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Publishing',
    useAsTitle: 'title',
    description:
      'Who let whom read a draft, and until when. Links are made and taken back on the document.',
    defaultColumns: ['title', 'recipient', 'byName', 'expiresAt', 'revokedAt'],
    listSearchableFields: ['title', 'recipient', 'byName'],
  },
  defaultSort: '-createdAt',
  graphQL: false,
  lockDocuments: false,
  hooks: {},
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...sharedKinds],
      label: 'Document',
      required: true,
      index: true,
    },
    text('title', 'Title'),
    text('recipient', 'For'),
    text('byName', 'Shared by'),
    moment('savedAt', 'State of'),
    moment('expiresAt', 'Works until'),
    moment('revokedAt', 'Taken back'),
    text('revokedByName', 'Taken back by'),
    { name: 'version', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { read: nobody },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
}

function text(name: string, label: string): Field {
  return { name, type: 'text', label, admin: { readOnly: true } }
}

function moment(name: string, label: string): Field {
  const date = { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' } as const
  return { name, type: 'date', label, admin: { readOnly: true, date } }
}
