import type { Field } from 'payload'
import { acyclic } from '@collections/fields/acyclic'
import { textList } from '@collections/fields/text-list'

export function adviceFields(): Field[] {
  return [
    textList({
      name: 'suitedFor',
      label: 'Suits',
      one: 'Use',
      help: 'For whom and for what, one in each row.',
      required: true,
    }),
    textList({
      name: 'notSuitedFor',
      label: 'Does not suit',
      one: 'Use',
      required: true,
    }),
    textList({ name: 'usage', label: 'How to use it', one: 'Step', required: true }),
    textList({ name: 'cautions', label: 'Cautions', one: 'Caution', required: true }),
    {
      name: 'muscles',
      type: 'relationship',
      relationTo: 'muscles',
      hasMany: true,
      label: 'Muscles',
      admin: { description: 'Which it reaches well.' },
    },
    {
      name: 'musclesNote',
      type: 'textarea',
      label: 'Remark on the muscles',
      admin: { rows: 2 },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'gentlerAlternative',
          type: 'relationship',
          relationTo: 'products',
          label: 'Gentler alternative',
          validate: acyclic({
            collection: 'products',
            field: 'gentlerAlternative',
            message:
              'This would go in a circle: the product you chose leads back here by its own gentler ones.',
          }),
          admin: { width: '50%' },
        },
        {
          name: 'firmerAlternative',
          type: 'relationship',
          relationTo: 'products',
          label: 'Firmer alternative',
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'reviewedBy',
      type: 'relationship',
      relationTo: 'people',
      label: 'Safety reviewed by',
      admin: {
        description:
          'Only a real clinician who has read this page. Until then readers see “Not reviewed by a clinician”.',
      },
    },
  ]
}
