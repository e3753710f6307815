import type { Field } from 'payload'
import { commercialRelationLabels, commercialRelations } from '@/vocabulary/products'
import { options } from '@collections/fields/options'
import { textList } from '@collections/fields/text-list'
import { webAddress } from '@collections/fields/web-address'
import { priceField } from './price-field'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } as const

export function commerceFields(): Field[] {
  return [
    {
      name: 'commercialRelation',
      type: 'select',
      label: 'Our relation to it',
      required: true,
      defaultValue: 'none',
      options: options(commercialRelations, commercialRelationLabels),
      admin: { description: 'Readers see this sentence first.' },
    },
    {
      name: 'offers',
      type: 'array',
      label: 'Offers',
      labels: { singular: 'Offer', plural: 'Offers' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'seller',
              type: 'text',
              label: 'Seller',
              required: true,
              admin: { width: '50%' },
            },
            {
              name: 'relation',
              type: 'select',
              label: 'Our relation to the seller',
              required: true,
              defaultValue: 'none',
              options: [...commercialRelations],
              admin: { width: '50%' },
            },
          ],
        },
        webAddress({ name: 'url', label: 'Address', help: 'Without one, only the name is shown.' }),
      ],
    },
    priceField(),
    textList({
      name: 'makerClaims',
      label: 'What the maker says',
      one: 'Claim',
      help: 'Shown as the maker’s words, and as not verified.',
    }),
    reimbursementField(),
  ]
}

function reimbursementField(): Field {
  return {
    name: 'reimbursement',
    type: 'array',
    label: 'Who may pay for it',
    labels: { singular: 'Scheme', plural: 'Schemes' },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'scheme',
            type: 'text',
            label: 'Scheme',
            required: true,
            admin: { width: '65%' },
          },
          {
            name: 'country',
            type: 'text',
            label: 'Country',
            required: true,
            admin: { description: 'Two letters: US, DE.', width: '35%' },
            validate: (value: string | null | undefined) =>
              /^[A-Z]{2}$/.test(value ?? '')
                ? true
                : 'Give the two capital letters of the country.',
          },
        ],
      },
      { name: 'condition', type: 'text', label: 'Condition' },
      {
        type: 'row',
        fields: [
          { name: 'source', type: 'text', label: 'Who says so', admin: { width: '65%' } },
          {
            name: 'checkedAt',
            type: 'date',
            label: 'Checked on',
            admin: { date: day, width: '35%' },
          },
        ],
      },
    ],
  }
}
