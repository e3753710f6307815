import type { Field } from 'payload'
import { certainties, certaintyLabels } from '@/vocabulary/spots'
import { options } from '@collections/fields/options'

export function evidenceFields(): Field[] {
  return [
    {
      name: 'evidence',
      type: 'group',
      label: 'How sure anyone can be',
      fields: [
        {
          name: 'certainty',
          type: 'select',
          label: 'Certainty',
          required: true,
          index: true,
          options: options(certainties, certaintyLabels),
        },
        {
          name: 'statement',
          type: 'textarea',
          label: 'In words',
          required: true,
          admin: { description: 'What is known, and what is only tradition.' },
        },
        {
          name: 'referralMap',
          type: 'textarea',
          label: 'What the referral map rests on',
        },
        {
          name: 'seriesOpinion',
          type: 'checkbox',
          label: 'The choice of this spot is the opinion of one series',
          defaultValue: false,
        },
      ],
    },
    {
      name: 'references',
      type: 'relationship',
      relationTo: 'references',
      hasMany: true,
      label: 'References',
      admin: { description: 'The literature behind this page as a whole.' },
    },
  ]
}
