import type { Block } from 'payload'

export const spotCard: Block = {
  slug: 'spotCard',
  labels: { singular: 'Spot card', plural: 'Spot cards' },
  fields: [
    {
      name: 'spot',
      type: 'relationship',
      relationTo: 'spots',
      label: 'Spot',
      required: true,
    },
  ],
}
