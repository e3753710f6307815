import type { CollectionConfig } from 'payload'
import { contentCollection } from '@collections/content-collection'
import { acyclic } from '@collections/fields/acyclic'
import { options } from '@collections/fields/options'
import { wordsOf } from '@collections/hooks/words-of'
import { bodyViewLabels, bodyViews, lateralities, lateralityLabels } from '@/vocabulary/regions'
import { forgetOutlines, outlinesField } from './outlines-field'
import { shapesField } from './shapes-field'

export const regions: CollectionConfig = contentCollection({
  slug: 'regions',
  labels: { singular: 'Region', plural: 'Regions' },
  writers: 'editors',
  title: 'label',
  dots: true,
  defaultSort: 'order',
  admin: {
    group: 'Anatomy',
    description: 'The body as a tree of places. It draws the body map and drives the finder.',
    defaultColumns: ['label', 'slug', 'parent', 'laterality', 'views', '_status'],
    listSearchableFields: ['label', 'slug', 'aliases'],
  },
  fields: [
    { name: 'label', type: 'text', label: 'Name', required: true },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'regions',
      label: 'Part of',
      validate: acyclic({
        collection: 'regions',
        field: 'parent',
        message: 'This region would be a part of itself: the one you chose already lies in it.',
      }),
      admin: { description: 'Empty for the top of the tree.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'laterality',
          type: 'select',
          label: 'Sides',
          required: true,
          options: options(lateralities, lateralityLabels),
          admin: { width: '50%' },
        },
        {
          name: 'views',
          type: 'select',
          hasMany: true,
          label: 'Seen from',
          options: options(bodyViews, bodyViewLabels),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: 'Other names',
      admin: { description: 'What people type when they mean it. Enter after each.' },
    },
    {
      name: 'order',
      type: 'number',
      label: 'Place in the order',
      required: true,
      defaultValue: 0,
      index: true,
      admin: { step: 1, description: 'Lists and the map go from low to high, from head to foot.' },
    },
    shapesField(),
    outlinesField(),
  ],
  beforeChange: [forgetOutlines],
  searchText: (data) => wordsOf(data.label, data.aliases),
})
