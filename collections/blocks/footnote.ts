import type { Block } from 'payload'
import { footnoteEditor } from '@collections/editor/footnote'

export const footnote: Block = {
  slug: 'footnote',
  labels: { singular: 'Footnote', plural: 'Footnotes' },
  admin: { components: { Block: '/collections/editor/citing/marks#FootnoteMark' } },
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: 'Note',
      required: true,
      editor: footnoteEditor,
      admin: {
        description:
          'A sentence or two. Ctrl+Enter puts it into the text; its number is given when shown.',
      },
    },
  ],
}
