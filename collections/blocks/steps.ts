import type { Block } from 'payload'
import { textList } from '@collections/fields/text-list'

export const steps: Block = {
  slug: 'steps',
  labels: { singular: 'Steps', plural: 'Steps' },
  fields: [
    textList({
      name: 'items',
      label: 'Steps',
      one: 'Step',
      help: 'One thing to do in each row, in order.',
      required: true,
    }),
  ],
}
