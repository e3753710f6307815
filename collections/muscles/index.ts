import type { CollectionConfig } from 'payload'
import { contentCollection } from '@collections/content-collection'
import { bodyField } from '@collections/fields/body'
import { sourcesField } from '@collections/fields/sources'
import { bodyWords, wordsOf } from '@collections/hooks/words-of'
import { muscleFactLabels, muscleFacts } from '@/vocabulary/muscles'
import { factFields, nameFields } from './fields'
import { identifierFields } from './identifier-fields'

export const muscles: CollectionConfig = contentCollection({
  slug: 'muscles',
  labels: { singular: 'Muscle', plural: 'Muscles' },
  writers: 'editors',
  title: 'name',
  defaultSort: 'name',
  admin: {
    group: 'Anatomy',
    description: 'Muscles and groups of muscles, with the facts about each.',
    defaultColumns: ['name', 'latinName', 'region', 'isGroup', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'latinName', 'aliases', 'slug'],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'What it is', fields: nameFields() },
        {
          label: 'Facts',
          description: 'The facts table. Each fact shows its sources, or that it has none.',
          fields: [...factFields(), sourcesField({ parts: muscleFacts, labels: muscleFactLabels })],
        },
        {
          label: 'Identifiers',
          description: 'Its numbers in other systems. Leave empty what you have not seen yourself.',
          fields: [identifierFields()],
        },
        {
          label: 'Text',
          fields: [bodyField({ help: 'Whatever the facts do not say. May stay empty.' })],
        },
      ],
    },
  ],
  searchText: (data) =>
    wordsOf(
      data.name,
      data.latinName,
      data.aliases,
      data.parts,
      data.summary,
      data.action,
      data.origin,
      data.insertion,
      data.innervation,
      data.bloodSupply,
      bodyWords(data.body),
    ),
})
