import type { Block } from 'payload'
import { footnoteEditor } from '@collections/editor/footnote'

export const footnote: Block = {
  slug: 'footnote',
  labels: { singular: 'Footnote', plural: 'Footnotes' },
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: 'Note',
      required: true,
      editor: footnoteEditor,
      admin: { description: 'A sentence or two. Its number is given when the page is shown.' },
    },
  ],
}
