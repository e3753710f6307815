import type { CollectionConfig } from 'payload'
import { contentCollection } from '@collections/content-collection'
import { wordsOf } from '@collections/hooks/words-of'
import { identifierFields } from './identifier-fields'
import { judgementFields, recordCheckFields } from './judgement-fields'
import { publicationFields, workFields } from './work-fields'
import { nameWords } from './names-field'
import { numberOnce } from './number-once'

export const references: CollectionConfig = contentCollection({
  slug: 'references',
  labels: { singular: 'Reference', plural: 'References' },
  writers: 'authors',
  title: 'title',
  defaultSort: 'slug',
  admin: {
    group: 'Evidence',
    description: 'The bibliography. What is entered here can be cited everywhere.',
    defaultColumns: ['slug', 'title', 'kind', 'verified', 'status', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'doi', 'pmid', 'containerTitle'],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'The work', fields: workFields() },
        {
          label: 'What it says',
          description: 'Our judgement of it, shown wherever it is cited.',
          fields: judgementFields(),
        },
        { label: 'Where it appeared', fields: publicationFields() },
        { label: 'Numbers', fields: identifierFields() },
        {
          label: 'Our check',
          description: 'Whether the record was seen. This says nothing about the study.',
          fields: recordCheckFields(),
        },
      ],
    },
  ],
  beforeChange: [numberOnce],
  searchText: (data) =>
    wordsOf(
      data.title,
      nameWords(data.authors),
      data.takeaway,
      data.containerTitle,
      data.collectionTitle,
      nameWords(data.editors),
      data.publisher,
      data.doi,
      data.pmid,
      data.slug,
    ),
})
