import type { Field } from 'payload'
import { articleKindLabels, articleKinds } from '@/vocabulary/articles'
import { options } from '@collections/fields/options'
import { textList } from '@collections/fields/text-list'

/** What a reader sees before the text. */
export function openingFields(): Field[] {
  return [
    { name: 'title', type: 'text', label: 'Title', required: true, maxLength: 140 },
    {
      name: 'dek',
      type: 'textarea',
      label: 'Dek',
      required: true,
      maxLength: 160,
      admin: {
        rows: 2,
        description:
          'One sentence below the title, at most 160 characters. Lists, feeds and search engines show it too.',
      },
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
          options: options(articleKinds, articleKindLabels),
          admin: { width: '50%' },
        },
        {
          name: 'topics',
          type: 'relationship',
          relationTo: 'topics',
          hasMany: true,
          label: 'Topics',
          required: true,
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'hero',
      type: 'upload',
      relationTo: 'media',
      label: 'Opening picture',
      admin: { description: 'Leave empty rather than use a picture that shows nothing.' },
    },
    textList({
      name: 'keyPoints',
      label: 'Key points',
      one: 'Point',
      help: 'What to take away if one reads nothing else: three to five sentences.',
    }),
  ]
}
