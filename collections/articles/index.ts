import type { CollectionConfig } from 'payload'
import { contentCollection } from '@collections/content-collection'
import { bodyField } from '@collections/fields/body'
import { shortLinksField } from '@collections/fields/short-links'
import { deriveFromBody } from '@collections/hooks/derive-from-body'
import { bodyWords, wordsOf } from '@collections/hooks/words-of'
import { derivedFields } from './derived-fields'
import { openingFields } from './opening-fields'
import { aftermathFields, placeFields, trustFields } from './fields'

export const articles: CollectionConfig = contentCollection({
  slug: 'articles',
  labels: { singular: 'Article', plural: 'Articles' },
  writers: 'authors',
  title: 'title',
  defaultSort: '-updatedAt',
  admin: {
    group: 'Writing',
    description: 'Guides, primers, explainers and stories.',
    defaultColumns: ['title', 'kind', '_status', 'authors', 'nextReviewAt', 'updatedAt'],
    listSearchableFields: ['title', 'dek', 'slug'],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            ...openingFields(),
            bodyField({
              help: 'Type “/” for headings, lists, pictures, tables, care cards, citations and footnotes.',
              required: true,
            }),
          ],
        },
        {
          label: 'Place',
          description: 'Where readers find it.',
          fields: [...placeFields(), shortLinksField()],
        },
        {
          label: 'Trust',
          description: 'Who wrote and reviewed it, and how sure anyone can be.',
          fields: trustFields(),
        },
        {
          label: 'Afterwards',
          description: 'What to read next, and what changed since first publication.',
          fields: aftermathFields(),
        },
        {
          label: 'From the text',
          description: 'Worked out from the text whenever it is saved.',
          fields: derivedFields(),
        },
      ],
    },
  ],
  beforeChange: [deriveFromBody],
  searchText: (data) => wordsOf(data.title, data.dek, data.keyPoints, bodyWords(data.body)),
})
