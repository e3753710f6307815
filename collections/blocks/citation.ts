import type { Block } from 'payload'
import { citationStanceLabels, citationStances } from '@/vocabulary/body'
import { options } from '@collections/fields/options'

export const citation: Block = {
  slug: 'citation',
  labels: { singular: 'Citation', plural: 'Citations' },
  admin: { components: { Block: '/collections/editor/citing/marks#CitationMark' } },
  fields: [
    {
      name: 'items',
      type: 'array',
      label: 'References',
      labels: { singular: 'Reference', plural: 'References' },
      required: true,
      minRows: 1,
      admin: { description: 'What this place rests on. Numbers are given when the page is shown.' },
      fields: [
        {
          name: 'reference',
          type: 'relationship',
          relationTo: 'references',
          label: 'Reference',
          required: true,
        },
        {
          type: 'row',
          fields: [
            {
              name: 'locator',
              type: 'text',
              label: 'Where in it',
              admin: { description: 'For example “p. 12” or “table 3”.', width: '50%' },
            },
            {
              name: 'note',
              type: 'text',
              label: 'Remark',
              admin: { description: 'Shown behind the reference.', width: '50%' },
            },
          ],
        },
      ],
    },
    {
      name: 'stance',
      type: 'select',
      label: 'What it does for the sentence',
      required: true,
      defaultValue: 'supports',
      options: options(citationStances, citationStanceLabels),
    },
  ],
}
