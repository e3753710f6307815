import type { Field, TextareaFieldValidation } from 'payload'
import { textarea as validateTextarea } from 'payload/shared'
import { nobody } from '@collections/access/nobody'

export function imageFields(): Field[] {
  return [
    {
      name: 'alt',
      type: 'textarea',
      label: 'In words, for those who do not see it',
      validate: altUnlessDecorative,
      admin: {
        rows: 2,
        description: 'What the picture tells here. Not “image of”.',
        condition: (data) => data.decorative !== true,
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      label: 'Decoration only',
      defaultValue: false,
      admin: { description: 'Tick if nothing is lost without it: screen readers then skip it.' },
    },
    { name: 'caption', type: 'textarea', label: 'Caption', admin: { rows: 2 } },
    {
      type: 'row',
      fields: [
        {
          name: 'credit',
          type: 'text',
          label: 'Credit',
          admin: { description: 'Who made it.', width: '50%' },
        },
        {
          name: 'licence',
          type: 'text',
          label: 'Licence',
          admin: { description: 'On which terms we use it.', width: '50%' },
        },
      ],
    },
    stamp('createdBy', 'Added by'),
    stamp('updatedBy', 'Last saved by'),
  ]
}

function stamp(name: string, label: string): Field {
  return {
    name,
    type: 'relationship',
    relationTo: 'users',
    label,
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false },
  }
}

const altUnlessDecorative: TextareaFieldValidation = (value, options) => {
  const data: unknown = options.data
  const isDecorative =
    typeof data === 'object' && data !== null && Reflect.get(data, 'decorative') === true
  if (!isDecorative && !value?.trim()) return 'Say what it shows, or tick “Decoration only”.'
  return validateTextarea(value, options)
}
