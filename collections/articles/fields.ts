import type { Field } from 'payload'
import {
  articleRoleLabels,
  articleRoles,
  commentModeLabels,
  commentModes,
  epistemicStatuses,
  epistemicStatusLabels,
  updateKindLabels,
  updateKinds,
} from '@/vocabulary/articles'
import { resourceTypes } from '@/vocabulary/nouns'
import { acyclic } from '@collections/fields/acyclic'
import { options } from '@collections/fields/options'
import { textList } from '@collections/fields/text-list'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } as const

export function placeFields(): Field[] {
  return [
    {
      name: 'role',
      type: 'select',
      label: 'Role in its subject',
      options: options(articleRoles, articleRoleLabels),
      admin: { description: 'Leave empty for an article that stands alone.' },
    },
    {
      name: 'pillar',
      type: 'relationship',
      relationTo: 'articles',
      label: 'Part of',
      validate: acyclic({
        collection: 'articles',
        field: 'pillar',
        message: 'This article would be a part of itself: the one you chose already belongs to it.',
      }),
      admin: { description: 'The main article above this one. It makes the breadcrumb.' },
    },
    {
      name: 'comments',
      type: 'select',
      label: 'Comments',
      required: true,
      defaultValue: 'off',
      options: options(commentModes, commentModeLabels),
    },
  ]
}

export function trustFields(): Field[] {
  return [
    {
      name: 'authors',
      type: 'relationship',
      relationTo: 'people',
      hasMany: true,
      label: 'Byline',
      required: true,
      admin: { description: 'In the order in which they are named.' },
    },
    {
      name: 'epistemicStatus',
      type: 'select',
      label: 'How sure is it?',
      options: options(epistemicStatuses, epistemicStatusLabels),
      admin: { description: 'Judge the main message, not each sentence.' },
    },
    {
      name: 'reviewedBy',
      type: 'relationship',
      relationTo: 'people',
      label: 'Reviewed by',
      admin: {
        description:
          'Only a real clinician who has read this text. Until then readers see “Not reviewed by a clinician”.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'lastReviewedAt',
          type: 'date',
          label: 'Last reviewed',
          admin: { date: day, width: '50%' },
        },
        {
          name: 'nextReviewAt',
          type: 'date',
          label: 'Next review due',
          index: true,
          admin: { date: day, width: '50%' },
        },
      ],
    },
    textList({
      name: 'disclosures',
      label: 'Disclosures',
      one: 'Disclosure',
      help: 'Interests that a reader should know of, such as a tool that was given for free.',
    }),
  ]
}

export function aftermathFields(): Field[] {
  return [
    {
      name: 'furtherReading',
      type: 'array',
      label: 'Further reading',
      labels: { singular: 'Page', plural: 'Pages' },
      admin: { description: 'Pages of ours to go on with.' },
      fields: [
        {
          name: 'target',
          type: 'relationship',
          relationTo: [...resourceTypes],
          label: 'Page',
          required: true,
        },
        {
          type: 'row',
          fields: [
            {
              name: 'group',
              type: 'text',
              label: 'Heading',
              admin: { description: 'Pages with the same heading stand together.', width: '40%' },
            },
            {
              name: 'blurb',
              type: 'text',
              label: 'Why read it',
              admin: { description: 'Empty: the summary of that page.', width: '60%' },
            },
          ],
        },
      ],
    },
    {
      name: 'updateLog',
      type: 'array',
      label: 'Update log',
      labels: { singular: 'Entry', plural: 'Entries' },
      admin: {
        description: 'For readers: every change of substance after first publication.',
        initCollapsed: true,
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'date',
              type: 'date',
              label: 'Date',
              required: true,
              defaultValue: () => new Date().toISOString(),
              admin: { date: day, width: '40%' },
            },
            {
              name: 'kind',
              type: 'select',
              label: 'Kind',
              required: true,
              defaultValue: 'update',
              options: options(updateKinds, updateKindLabels),
              admin: { width: '60%' },
            },
          ],
        },
        { name: 'text', type: 'textarea', label: 'What changed, and why', required: true },
      ],
    },
    {
      name: 'updateDrafter',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/collections/history/panel/update-drafter#UpdateDrafter' },
      },
    },
  ]
}
