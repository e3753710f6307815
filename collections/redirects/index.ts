import type { CollectionConfig } from 'payload'
import { resourceLabels, resourceTypes } from '@/vocabulary/nouns'
import { admins } from '@collections/access/admins'
import { anyone } from '@collections/access/anyone'
import { nobody } from '@collections/access/nobody'
import { signedIn } from '@collections/access/signed-in'
import { recordOutside } from '@collections/hooks/record-outside'

export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Old address', plural: 'Old addresses' },
  access: {
    admin: signedIn,
    create: admins,
    read: anyone,
    readVersions: nobody,
    update: admins,
    delete: admins,
    unlock: nobody,
  },
  admin: {
    group: 'Site',
    useAsTitle: 'from',
    description: 'Written when a published page moves or goes. It rarely needs a hand.',
    defaultColumns: ['from', 'kind', 'to', 'title', 'updatedAt'],
    listSearchableFields: ['from', 'to', 'title'],
  },
  defaultSort: 'from',
  graphQL: false,
  hooks: {
    afterChange: [recordOutside('redirects').afterChange],
    afterDelete: [recordOutside('redirects').afterDelete],
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      label: 'Old address',
      required: true,
      unique: true,
      index: true,
      validate: isPath,
      admin: { description: 'The path, for example /spots/old-name.' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'What happened',
      required: true,
      options: [
        { value: 'moved', label: 'Moved: leads to the new address' },
        { value: 'gone', label: 'Gone: says so' },
      ],
    },
    {
      name: 'to',
      type: 'text',
      label: 'New address',
      index: true,
      validate: (value: string | null | undefined) => (value ? isPath(value) : true),
      admin: { condition: (data) => data.kind === 'moved' },
    },
    {
      name: 'replacedBy',
      type: 'text',
      label: 'Replaced by',
      index: true,
      validate: (value: string | null | undefined) => (value ? isPath(value) : true),
      admin: {
        description: 'The path of the page to read instead.',
        condition: (data) => data.kind === 'gone',
      },
    },
    { name: 'title', type: 'text', label: 'Title of the page' },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          label: 'Kind of page',
          required: true,
          options: resourceTypes.map((value) => ({ value, label: resourceLabels[value].one })),
        },
        {
          name: 'document',
          type: 'text',
          label: 'Id of the document',
          required: true,
          index: true,
        },
      ],
    },
  ],
}

function isPath(value: string | null | undefined): string | true {
  return /^\/[^\s]*$/.test(value ?? '') ? true : 'Give a path of this site that begins with “/”.'
}
