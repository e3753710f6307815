import type { Block } from 'payload'

export const muscleCard: Block = {
  slug: 'muscleCard',
  labels: { singular: 'Muscle card', plural: 'Muscle cards' },
  fields: [
    {
      name: 'muscle',
      type: 'relationship',
      relationTo: 'muscles',
      label: 'Muscle',
      required: true,
    },
  ],
}
