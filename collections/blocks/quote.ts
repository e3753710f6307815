import type { Block } from 'payload'
import { inlineEditor } from '@collections/editor/inline'

export const quote: Block = {
  slug: 'quote',
  labels: { singular: 'Quotation', plural: 'Quotations' },
  fields: [
    {
      name: 'text',
      type: 'richText',
      label: 'What was said',
      required: true,
      editor: inlineEditor,
      admin: { description: 'Word for word, without quotation marks.' },
    },
    {
      name: 'speaker',
      type: 'text',
      label: 'Who said it',
    },
    {
      type: 'row',
      fields: [
        {
          name: 'reference',
          type: 'relationship',
          relationTo: 'references',
          label: 'Where it is printed',
          admin: { width: '65%' },
        },
        {
          name: 'locator',
          type: 'text',
          label: 'Where in it',
          admin: { description: 'For example “p. 12”.', width: '35%' },
        },
      ],
    },
  ],
}
