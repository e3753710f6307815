import type { Field, GroupField } from 'payload'
import { spotKindLabels, spotKinds } from '@/vocabulary/spots'
import { options } from '@collections/fields/options'
import { textList } from '@collections/fields/text-list'
import { webAddress } from '@collections/fields/web-address'

export function identityFields(): Field[] {
  return [
    {
      name: 'problemTitle',
      type: 'text',
      label: 'The trouble, in the reader’s words',
      required: true,
      admin: { description: 'The heading of the page, for example “Headache behind the eye”.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Name of the spot',
          required: true,
          admin: { width: '60%' },
        },
        {
          name: 'kind',
          type: 'select',
          label: 'Kind',
          required: true,
          options: options(spotKinds, spotKindLabels),
          admin: { width: '40%' },
        },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Summary',
      admin: { description: 'One or two sentences; lists and search show them.' },
    },
    {
      name: 'muscles',
      type: 'relationship',
      relationTo: 'muscles',
      hasMany: true,
      label: 'Muscles',
      required: true,
      admin: { description: 'The muscles it lies in, the main one first.' },
    },
    textList({
      name: 'complaints',
      label: 'Complaints',
      one: 'Complaint',
      rows: 'text',
      help: 'Troubles that tradition links with it.',
    }),
    {
      name: 'feel',
      type: 'textarea',
      label: 'What it may feel like',
    },
    seriesField(),
  ]
}

function seriesField(): GroupField {
  return {
    name: 'series',
    type: 'group',
    label: 'Place in a published series',
    admin: { description: 'A citation of somebody’s series. It is not our numbering.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: 'Series', index: true, admin: { width: '70%' } },
          { name: 'number', type: 'number', label: 'Number', min: 1, admin: { width: '30%' } },
        ],
      },
      { name: 'title', type: 'text', label: 'Its title there' },
      webAddress({ name: 'url', label: 'Its address there' }),
    ],
  }
}
