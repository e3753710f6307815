import type { Block } from 'payload'

export const pullQuote: Block = {
  slug: 'pullQuote',
  labels: { singular: 'Pull quote', plural: 'Pull quotes' },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: 'Sentence',
      required: true,
      admin: { description: 'A sentence of this article, set large. Screen readers skip it.' },
    },
  ],
}
