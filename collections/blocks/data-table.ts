import type { Block } from 'payload'
import { tableEditor } from '@collections/editor/table'

export const dataTable: Block = {
  slug: 'dataTable',
  labels: { singular: 'Data table', plural: 'Data tables' },
  fields: [
    {
      name: 'caption',
      type: 'text',
      label: 'Caption',
      required: true,
      admin: { description: 'Says what the table shows; screen readers read it first.' },
    },
    {
      name: 'table',
      type: 'richText',
      label: 'Table',
      required: true,
      editor: tableEditor,
      admin: { description: 'Type “/” and choose “Table”. One table and nothing else.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'headerRow',
          type: 'checkbox',
          label: 'The first row names the columns',
          defaultValue: true,
        },
        {
          name: 'headerColumn',
          type: 'checkbox',
          label: 'The first column names the rows',
          defaultValue: false,
        },
      ],
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'references',
      label: 'Where the figures come from',
    },
  ],
}
