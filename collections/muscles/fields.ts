import type { Field } from 'payload'
import { textList } from '@collections/fields/text-list'

export function nameFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Name',
          required: true,
          admin: { description: 'The name that people use.', width: '50%' },
        },
        {
          name: 'latinName',
          type: 'text',
          label: 'Latin name',
          required: true,
          admin: { description: 'In full: “Musculus trapezius”.', width: '50%' },
        },
      ],
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: 'Other names',
      admin: {
        description: 'What else people call it, so that search finds it. Enter after each.',
      },
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Summary',
      required: true,
      admin: {
        description: 'Where it is, what it does and why a reader would care: two sentences.',
      },
    },
    {
      name: 'region',
      type: 'relationship',
      relationTo: 'regions',
      label: 'Region',
      required: true,
      admin: { description: 'Where most of it lies.' },
    },
    {
      name: 'isGroup',
      type: 'checkbox',
      label: 'Stands for several muscles',
      defaultValue: false,
    },
    {
      name: 'parts',
      type: 'text',
      hasMany: true,
      label: 'Parts',
      admin: { description: 'What the group or the muscle consists of.' },
    },
    {
      name: 'diagram',
      type: 'upload',
      relationTo: 'media',
      label: 'Drawing',
      admin: { description: 'Empty: the body map is drawn from the data.' },
    },
  ]
}

export function factFields(): Field[] {
  return [
    { name: 'origin', type: 'textarea', label: 'Origin', required: true },
    { name: 'insertion', type: 'textarea', label: 'Insertion', required: true },
    textList({
      name: 'action',
      label: 'Action',
      one: 'Action',
      help: 'What it moves, one movement in each row.',
      rows: 'text',
      required: true,
    }),
    { name: 'innervation', type: 'textarea', label: 'Nerve' },
    { name: 'bloodSupply', type: 'textarea', label: 'Blood supply' },
  ]
}
