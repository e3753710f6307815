import type { CollectionConfig } from 'payload'
import { contentCollection } from '@collections/content-collection'
import { bodyField } from '@collections/fields/body'
import { careCardsField } from '@collections/fields/care-cards'
import { shortLinksField } from '@collections/fields/short-links'
import { sourcesField } from '@collections/fields/sources'
import { bodyWords, inGroup, wordsOf } from '@collections/hooks/words-of'
import { spotPartLabels, spotParts } from '@/vocabulary/spots'
import { evidenceFields } from './evidence-fields'
import { identityFields } from './identity-fields'
import { locationFields } from './location-fields'
import { cautionFields, selfTreatmentField } from './self-treatment-fields'

export const spots: CollectionConfig = contentCollection({
  slug: 'spots',
  labels: { singular: 'Spot', plural: 'Spots' },
  writers: 'editors',
  title: 'name',
  defaultSort: 'name',
  admin: {
    group: 'Anatomy',
    description: 'Trigger points: where they are, where they are felt, what a person can do alone.',
    defaultColumns: [
      'name',
      'problemTitle',
      'kind',
      'muscles',
      '_status',
      'reviewedBy',
      'updatedAt',
    ],
    listSearchableFields: ['name', 'problemTitle', 'slug'],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'What it is', fields: identityFields() },
        {
          label: 'Place and pain',
          description: 'Where it is, and where it is said to be felt.',
          fields: locationFields(),
        },
        {
          label: 'Self-treatment',
          description: 'Shown with “Not reviewed by a clinician” until a reviewer is named.',
          fields: [selfTreatmentField()],
        },
        {
          label: 'Safety',
          description: 'Who should not, and when to get help.',
          fields: [...cautionFields(), careCardsField()],
        },
        {
          label: 'Evidence',
          fields: [...evidenceFields(), sourcesField({ parts: spotParts, labels: spotPartLabels })],
        },
        {
          label: 'Text',
          fields: [
            bodyField({ help: 'Whatever the fields do not say. May stay empty.' }),
            {
              name: 'article',
              type: 'relationship',
              relationTo: 'articles',
              label: 'Article about this spot',
            },
            shortLinksField(),
          ],
        },
      ],
    },
  ],
  searchText: (data) =>
    wordsOf(
      data.problemTitle,
      data.name,
      data.summary,
      data.complaints,
      inGroup(data.location, 'text'),
      inGroup(data.location, 'landmarks'),
      inGroup(data.referral, 'text'),
      data.feel,
      inGroup(data.series, 'name'),
      inGroup(data.series, 'title'),
      inGroup(data.selfTreatment, 'steps'),
      inGroup(data.selfTreatment, 'position'),
      data.cautions,
      bodyWords(data.body),
    ),
})
