import type { Field } from 'payload'
import {
  referenceKindLabels,
  referenceKinds,
  referenceStatuses,
  referenceStatusLabels,
} from '@/vocabulary/references'
import { options } from '@collections/fields/options'

export function judgementFields(): Field[] {
  return [
    {
      name: 'kind',
      type: 'select',
      label: 'Kind of evidence',
      required: true,
      index: true,
      options: options(referenceKinds, referenceKindLabels),
    },
    {
      name: 'takeaway',
      type: 'textarea',
      label: 'Takeaway',
      required: true,
      admin: { description: 'In our own words: what it found, and how much that matters.' },
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: 'Topics',
    },
    {
      type: 'row',
      fields: [
        {
          name: 'status',
          type: 'select',
          label: 'Standing',
          // Payload would give it the enum of its own `_status`.
          enumName: 'enum_references_standing',
          required: true,
          defaultValue: 'ok',
          options: options(referenceStatuses, referenceStatusLabels),
          admin: { width: '50%' },
        },
        {
          name: 'statusSource',
          type: 'text',
          label: 'Who says so',
          admin: {
            description: 'The notice of correction or retraction.',
            width: '50%',
            condition: (_, siblings) => Boolean(siblings.status) && siblings.status !== 'ok',
          },
        },
      ],
    },
  ]
}

export function recordCheckFields(): Field[] {
  return [
    {
      name: 'verified',
      type: 'checkbox',
      label: 'The bibliographic record was seen',
      defaultValue: false,
    },
    {
      name: 'seenAt',
      type: 'text',
      label: 'Where it was seen',
      admin: { description: 'For example “PubMed record”.' },
    },
    {
      name: 'unverifiedFields',
      type: 'text',
      hasMany: true,
      label: 'Fields that were not seen',
      admin: { description: 'For example “issue”. Enter after each.' },
    },
    { name: 'verificationNote', type: 'textarea', label: 'Note on the check' },
  ]
}
