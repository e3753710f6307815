import type { CollectionConfig } from 'payload'
import { contentCollection } from '@collections/content-collection'
import { acyclic } from '@collections/fields/acyclic'
import { options } from '@collections/fields/options'
import { wordsOf } from '@collections/hooks/words-of'
import { topicKindLabels, topicKinds } from '@/vocabulary/topics'

export const topics: CollectionConfig = contentCollection({
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  writers: 'authors',
  title: 'title',
  defaultSort: 'title',
  admin: {
    group: 'Writing',
    description: 'What articles, references and spots are about. Each topic has a page.',
    defaultColumns: ['title', 'kind', 'parent', 'pillar', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'title', type: 'text', label: 'Title', required: true, admin: { width: '60%' } },
        {
          name: 'kind',
          type: 'select',
          label: 'Kind',
          required: true,
          options: options(topicKinds, topicKindLabels),
          admin: { width: '40%' },
        },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Summary',
      admin: { description: 'One or two sentences at the top of its page.' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'topics',
      label: 'Part of',
      validate: acyclic({
        collection: 'topics',
        field: 'parent',
        message: 'This topic would be a part of itself: the one you chose already belongs to it.',
      }),
    },
    {
      name: 'pillar',
      type: 'relationship',
      relationTo: 'articles',
      label: 'Main article',
      admin: { description: 'The one to read first.' },
    },
    {
      name: 'spots',
      type: 'relationship',
      relationTo: 'spots',
      hasMany: true,
      label: 'Spots',
      admin: { description: 'In the order in which to read them.' },
    },
    {
      name: 'order',
      type: 'number',
      label: 'Place in the order',
      admin: {
        step: 1,
        description: 'Among the topics beside it, from low to high. May stay empty.',
      },
    },
  ],
  searchText: (data) => wordsOf(data.title, data.summary),
})
