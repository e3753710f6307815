import type { ArrayField } from 'payload'
import { zoneSideLabels, zoneSides } from '@/vocabulary/spots'
import { options } from './options'

/** Places on the body, in order; sides are relative to the side of the spot. */
export function zonesField(args: {
  name: string
  label: string
  help: string
  required?: boolean
}): ArrayField {
  return {
    name: args.name,
    type: 'array',
    label: args.label,
    labels: { singular: 'Place', plural: 'Places' },
    required: args.required ?? false,
    ...(args.required ? { minRows: 1 } : {}),
    admin: { description: args.help },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'region',
            type: 'relationship',
            relationTo: 'regions',
            label: 'Region',
            required: true,
            admin: { width: '65%' },
          },
          {
            name: 'side',
            type: 'select',
            label: 'Side, seen from the spot',
            required: true,
            defaultValue: 'same',
            options: options(zoneSides, zoneSideLabels),
            admin: { width: '35%' },
          },
        ],
      },
    ],
  }
}
