import type { CollectionConfig } from 'payload'
import { contentCollection } from '@collections/content-collection'
import { sourcesField } from '@collections/fields/sources'
import { wordsOf } from '@collections/hooks/words-of'
import { productPartLabels, productParts } from '@/vocabulary/products'
import { commerceFields } from './commerce-fields'
import { adviceFields } from './advice-fields'
import { thingFields } from './thing-fields'

export const products: CollectionConfig = contentCollection({
  slug: 'products',
  labels: { singular: 'Product', plural: 'Products' },
  writers: 'editors',
  title: 'name',
  defaultSort: 'name',
  admin: {
    group: 'Shop shelf',
    description: 'Massage tools. What is known and what the maker says stand apart.',
    defaultColumns: ['name', 'brand', 'kind', 'commercialRelation', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'brand', 'slug'],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'What it is', fields: thingFields() },
        { label: 'Advice', description: 'For whom, how, and what not.', fields: adviceFields() },
        {
          label: 'Money',
          description: 'Our relation to it is shown first on its page, and never changes an order.',
          fields: commerceFields(),
        },
        {
          label: 'Evidence',
          fields: [
            {
              name: 'references',
              type: 'relationship',
              relationTo: 'references',
              hasMany: true,
              label: 'References',
            },
            sourcesField({ parts: productParts, labels: productPartLabels }),
          ],
        },
      ],
    },
  ],
  searchText: (data) =>
    wordsOf(
      data.name,
      data.brand,
      data.summary,
      data.materials,
      data.suitedFor,
      data.usage,
      data.notSuitedFor,
      data.cautions,
      data.musclesNote,
    ),
})
