import type { CollectionConfig } from 'payload'
import { contentCollection } from '@collections/content-collection'
import { wordsOf } from '@collections/hooks/words-of'

export const people: CollectionConfig = contentCollection({
  slug: 'people',
  labels: { singular: 'Person', plural: 'People' },
  writers: 'editors',
  title: 'name',
  defaultSort: 'name',
  admin: {
    group: 'Writing',
    description:
      'Authors and reviewers, as readers see them. Only people and organisations that exist.',
    defaultColumns: ['name', 'credentials', 'isOrganisation', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true },
    {
      name: 'isOrganisation',
      type: 'checkbox',
      label: 'An organisation, not a person',
      defaultValue: false,
    },
    {
      name: 'credentials',
      type: 'text',
      label: 'Credentials',
      admin: { description: 'Degrees and profession that we have checked.' },
    },
    { name: 'bio', type: 'textarea', label: 'About' },
    { name: 'photo', type: 'upload', relationTo: 'media', label: 'Photograph' },
    {
      name: 'conflicts',
      type: 'textarea',
      label: 'Conflicts of interest',
      admin: { description: 'In the person’s own words.' },
    },
  ],
  searchText: (data) => wordsOf(data.name, data.credentials, data.bio),
})
