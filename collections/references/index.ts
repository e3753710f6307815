import type { CollectionConfig } from 'payload'
import { contentCollection } from '@collections/content-collection'
import { wordsOf } from '@collections/hooks/words-of'
import { identifierFields } from './identifier-fields'
import { judgementFields, recordCheckFields } from './judgement-fields'
import { publicationFields, workFields } from './work-fields'
import { nameWords } from './names-field'
import { mergeEndpoints } from './merging/endpoints'
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
    components: {
      beforeListTable: ['/collections/references/merging/duplicates-list#DuplicatesList'],
    },
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
  endpoints: mergeEndpoints,
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
