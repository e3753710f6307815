import type { CollectionSlug, Field } from 'payload'
import { nobody } from '@collections/access/nobody'

const computed = { create: nobody, update: nobody }

/** Written by `deriveFromBody` alone. */
export function derivedFields(): Field[] {
  return [
    {
      name: 'stats',
      type: 'group',
      label: 'Size',
      access: computed,
      fields: [
        {
          type: 'row',
          fields: [
            count('words', 'Words'),
            count('readingMinutes', 'Minutes to read'),
            count('footnotes', 'Footnotes'),
            count('citations', 'Citations'),
          ],
        },
      ],
    },
    linked('muscles', 'Muscles'),
    linked('spots', 'Spots'),
    linked('products', 'Products'),
    linked('references', 'References cited'),
  ]
}

function count(name: string, label: string): Field {
  return { name, type: 'number', label, defaultValue: 0, admin: { readOnly: true, width: '25%' } }
}

function linked(name: CollectionSlug & string, label: string): Field {
  return {
    name,
    type: 'relationship',
    relationTo: name,
    hasMany: true,
    label,
    access: computed,
    admin: {
      readOnly: true,
      allowCreate: false,
      allowEdit: false,
      description: 'In reading order.',
    },
  }
}
