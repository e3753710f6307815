import type { ArrayField, GlobalConfig } from 'payload'
import { dosageLimits } from '@/vocabulary/spots'
import { rangeField } from '@collections/fields/range'
import { textList } from '@collections/fields/text-list'
import { recordGlobal } from '@collections/hooks/record-outside'
import { followMergesInGlobal } from '@collections/references/merging/merged-into'
import { settingAccess } from './access'

export const selfTreatmentDefaults: GlobalConfig = {
  slug: 'self-treatment-defaults',
  dbName: 'self_treatment',
  label: 'Self-treatment defaults',
  access: settingAccess,
  hooks: { beforeChange: [followMergesInGlobal], afterChange: [recordGlobal] },
  admin: {
    group: 'Site',
    description: 'What holds for every self-treatment unless a spot says otherwise.',
  },
  graphQL: false,
  versions: { max: 0 },
  fields: [
    textList({
      name: 'generalCautions',
      label: 'Cautions',
      one: 'Caution',
      help: 'Shown with every self-treatment; the list may never be empty.',
      required: true,
    }),
    textList({ name: 'steps', label: 'Steps', one: 'Step' }),
    { name: 'technique', type: 'text', label: 'Technique' },
    rangeField({
      name: 'holdSeconds',
      label: 'How long to keep the pressure',
      unit: 'seconds',
      help: `At most ${dosageLimits.holdSeconds} seconds.`,
      min: 1,
      max: dosageLimits.holdSeconds,
    }),
    rangeField({
      name: 'sessionsPerWeek',
      label: 'How often',
      unit: 'times a week',
      help: `At most ${dosageLimits.sessionsPerWeek} times a week.`,
      min: 0,
      max: dosageLimits.sessionsPerWeek,
    }),
    { name: 'pressure', type: 'textarea', label: 'How strong' },
    { name: 'evidence', type: 'textarea', label: 'What this rests on' },
    {
      name: 'references',
      type: 'relationship',
      relationTo: 'references',
      hasMany: true,
      label: 'References',
    },
    contradictionsField(),
    sourcesField(),
  ],
}

function contradictionsField(): ArrayField {
  return {
    name: 'contradictions',
    type: 'array',
    label: 'Where sources disagree',
    labels: { singular: 'Question', plural: 'Questions' },
    admin: { initCollapsed: true },
    fields: [
      { name: 'topic', type: 'text', label: 'About', required: true },
      {
        name: 'positions',
        type: 'array',
        label: 'Who says what',
        labels: { singular: 'Position', plural: 'Positions' },
        fields: [
          { name: 'says', type: 'textarea', label: 'What is said', required: true },
          { name: 'source', type: 'text', label: 'By whom' },
        ],
      },
      { name: 'note', type: 'textarea', label: 'What we made of it' },
    ],
  }
}

function sourcesField(): ArrayField {
  return {
    name: 'sources',
    type: 'array',
    label: 'Sources',
    labels: { singular: 'Source', plural: 'Sources' },
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'part',
        type: 'select',
        label: 'Stands behind',
        required: true,
        options: ['holdSeconds', 'sessionsPerWeek', 'pressure', 'steps', 'generalCautions'],
      },
      { name: 'title', type: 'text', label: 'What the source is', required: true },
      { name: 'address', type: 'text', label: 'Where it was seen' },
      { name: 'licence', type: 'text', label: 'Licence' },
      {
        name: 'reference',
        type: 'relationship',
        relationTo: 'references',
        label: 'Entry in our bibliography',
      },
    ],
  }
}
