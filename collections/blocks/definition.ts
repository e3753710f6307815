import type { Block } from 'payload'
import { inlineEditor } from '@collections/editor/inline'

export const definition: Block = {
  slug: 'definition',
  labels: { singular: 'Definition', plural: 'Definitions' },
  fields: [
    {
      name: 'term',
      type: 'text',
      label: 'Term',
      required: true,
    },
    {
      name: 'content',
      type: 'richText',
      label: 'What it means',
      required: true,
      editor: inlineEditor,
      admin: { description: 'In plain words. It also stands in the glossary.' },
    },
  ],
}
