import type { ArrayField } from 'payload'
import { options } from './options'

/** Where the statements of a document come from: one list, each row says which part it stands behind. */
export function sourcesField<T extends string>(args: {
  parts: readonly T[]
  labels: Record<T, string>
}): ArrayField {
  return {
    name: 'sources',
    type: 'array',
    label: 'Sources',
    labels: { singular: 'Source', plural: 'Sources' },
    admin: {
      description:
        'Where each part of this page comes from. A part without a row is shown as unsourced; several rows may name the same part.',
      initCollapsed: true,
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'part',
            type: 'select',
            label: 'Stands behind',
            required: true,
            options: options(args.parts, args.labels),
          },
          {
            name: 'reference',
            type: 'relationship',
            relationTo: 'references',
            label: 'Entry in our bibliography',
            admin: { description: 'If it has one.' },
          },
        ],
      },
      { name: 'title', type: 'text', label: 'What the source is', required: true },
      {
        type: 'row',
        fields: [
          {
            name: 'address',
            type: 'text',
            label: 'Where it was seen',
            admin: { description: 'A web address, or words that lead there.' },
          },
          {
            name: 'licence',
            type: 'text',
            label: 'Licence',
            admin: { description: 'On which terms it may be used.' },
          },
        ],
      },
    ],
  }
}
