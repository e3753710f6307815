import type { Block } from 'payload'

export const figure: Block = {
  slug: 'figure',
  labels: { singular: 'Picture', plural: 'Pictures' },
  fields: [
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: 'Picture',
      required: true,
    },
    {
      name: 'caption',
      type: 'textarea',
      label: 'Caption',
      admin: { description: 'Empty: the caption of the picture itself.' },
    },
    {
      name: 'credit',
      type: 'text',
      label: 'Credit',
      admin: { description: 'Empty: the credit of the picture itself.' },
    },
  ],
}
