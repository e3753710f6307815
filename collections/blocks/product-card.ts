import type { Block } from 'payload'

export const productCard: Block = {
  slug: 'productCard',
  labels: { singular: 'Product card', plural: 'Product cards' },
  fields: [
    {
      name: 'product',
      type: 'relationship',
      relationTo: 'products',
      label: 'Product',
      required: true,
    },
  ],
}
