import type { Block } from 'payload'
import { resourceTypes } from '@/vocabulary/nouns'

export const furtherReading: Block = {
  slug: 'furtherReading',
  labels: { singular: 'Further reading', plural: 'Further reading' },
  fields: [
    {
      name: 'items',
      type: 'array',
      label: 'Pages',
      labels: { singular: 'Page', plural: 'Pages' },
      required: true,
      minRows: 1,
      fields: [
        {
          name: 'target',
          type: 'relationship',
          relationTo: [...resourceTypes],
          label: 'Page',
          required: true,
        },
        {
          name: 'blurb',
          type: 'text',
          label: 'Why read it',
          admin: { description: 'Empty: the summary of the page itself.' },
        },
      ],
    },
  ],
}
