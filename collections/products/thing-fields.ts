import type { Field, TextFieldManyValidation } from 'payload'
import {
  poweredLabels,
  poweredValues,
  pressureLabels,
  productKindLabels,
  productKinds,
} from '@/vocabulary/products'
import { options } from '@collections/fields/options'

export function thingFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: 'Name', required: true, admin: { width: '60%' } },
        {
          name: 'brand',
          type: 'text',
          label: 'Brand',
          admin: { description: 'Empty for a thing of no brand.', width: '40%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Kind',
          required: true,
          index: true,
          options: options(productKinds, productKindLabels),
          admin: { width: '50%' },
        },
        {
          name: 'powered',
          type: 'select',
          label: 'Power',
          required: true,
          defaultValue: 'not-stated',
          options: options(poweredValues, poweredLabels),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Summary',
      required: true,
      admin: { description: 'What it is and whom it helps, in our words.' },
    },
    {
      name: 'materials',
      type: 'text',
      hasMany: true,
      label: 'Materials',
      validate: materialUnlessHands,
      admin: { description: 'Enter after each. Empty only for hands.' },
    },
    pressureField(),
    {
      name: 'images',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: 'Pictures',
      admin: { description: 'Only pictures that we may use.' },
    },
    {
      name: 'warrantyYears',
      type: 'number',
      label: 'Warranty in years, as the maker states',
      min: 0,
    },
  ]
}

function pressureField(): Field {
  return {
    name: 'pressure',
    type: 'group',
    label: 'Pressure',
    fields: [
      {
        name: 'level',
        type: 'number',
        label: 'How strong it can press (0–4)',
        required: true,
        min: 0,
        max: pressureLabels.length - 1,
        admin: {
          step: 1,
          description: pressureLabels
            .map((label, level) => `${level} ${label.toLowerCase()}`)
            .join(', '),
        },
        validate: (value: number | null | undefined) =>
          Number.isInteger(value) &&
          value !== null &&
          value !== undefined &&
          value >= 0 &&
          value < pressureLabels.length
            ? true
            : `Choose a whole number from 0 to ${pressureLabels.length - 1}.`,
      },
      { name: 'note', type: 'textarea', label: 'Remark', admin: { rows: 2 } },
    ],
  }
}

const materialUnlessHands: TextFieldManyValidation = (value, options) => {
  const data: unknown = options.data
  const kind = typeof data === 'object' && data !== null ? Reflect.get(data, 'kind') : null
  if (!value?.length && kind !== 'hands') return 'Name at least one material.'
  return true
}
