import type { ArrayFieldValidation, Block } from 'payload'
import { array as validateArray } from 'payload/shared'
import { textList } from '@collections/fields/text-list'

const oneForEachThing: ArrayFieldValidation = (value, options) => {
  const things: unknown =
    typeof options.blockData === 'object' ? Reflect.get(options.blockData, 'things') : null
  const wanted = Array.isArray(things) ? things.length : 0
  if (wanted > 0 && value?.length !== wanted) {
    return `Give one value for each of the ${wanted} things that are compared.`
  }
  return validateArray(value, options)
}

export const comparison: Block = {
  slug: 'comparison',
  labels: { singular: 'Comparison', plural: 'Comparisons' },
  fields: [
    {
      name: 'caption',
      type: 'text',
      label: 'Caption',
      required: true,
    },
    {
      name: 'things',
      type: 'array',
      label: 'What is compared',
      labels: { singular: 'Thing', plural: 'Things' },
      required: true,
      minRows: 2,
      admin: { description: 'The columns, from left to right.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', label: 'Name', required: true },
            {
              name: 'product',
              type: 'relationship',
              relationTo: 'products',
              label: 'Product, if it is one',
            },
          ],
        },
      ],
    },
    {
      name: 'attributes',
      type: 'array',
      label: 'In what',
      labels: { singular: 'Row', plural: 'Rows' },
      required: true,
      minRows: 1,
      fields: [
        { name: 'label', type: 'text', label: 'Name of the row', required: true },
        textList({
          name: 'values',
          label: 'Values',
          one: 'Value',
          rows: 'text',
          help: 'One for each thing, in the same order.',
          required: true,
          validate: oneForEachThing,
        }),
      ],
    },
  ],
}
