import type { CollectionConfig, Field } from 'payload'
import { resourceTypes } from '@/vocabulary/nouns'
import {
  plannedActionLabels,
  plannedActions,
  planStateLabels,
  planStates,
} from '@/vocabulary/publishing'
import { editors } from '@collections/access/editors'
import { nobody } from '@collections/access/nobody'
import { signedIn } from '@collections/access/signed-in'
import { options } from '@collections/fields/options'
import { pinVersion } from './pin-version'
import { serialisePlans } from './serialise-plans'

/** What goes out, or is withdrawn, at a set time: exactly the words that were there when it was planned. */
export const scheduledPublications: CollectionConfig = {
  slug: 'scheduled-publications',
  labels: { singular: 'Planned publication', plural: 'Planned publications' },
  access: {
    admin: signedIn,
    create: editors,
    read: signedIn,
    readVersions: nobody,
    update: editors,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Publishing',
    useAsTitle: 'title',
    description:
      'Exactly what a document said when it was planned goes out, whatever is drafted meanwhile. Cancel a plan to change its words.',
    defaultColumns: ['title', 'action', 'at', 'status', 'approvedByName', 'problem'],
    listSearchableFields: ['title', 'approvedByName'],
  },
  defaultSort: '-at',
  graphQL: false,
  hooks: { beforeOperation: [serialisePlans], beforeChange: [pinVersion] },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...resourceTypes],
      label: 'Document',
      required: true,
      index: true,
      access: { update: nobody },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'action',
          type: 'select',
          label: 'What',
          required: true,
          defaultValue: 'publish',
          options: options(plannedActions, plannedActionLabels),
          access: { update: nobody },
        },
        {
          name: 'at',
          type: 'date',
          label: 'When',
          required: true,
          index: true,
          timezone: true,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'status',
          type: 'select',
          label: 'State',
          required: true,
          defaultValue: 'waiting',
          index: true,
          options: options(planStates, planStateLabels),
          access: { create: nobody },
          admin: { description: 'Set it to “Cancelled” to call it off.' },
        },
      ],
    },
    written('title', 'Title'),
    written('approvedByName', 'Approved by'),
    written('problem', 'What went wrong'),
    { ...written('doneAt', 'Done'), type: 'date' } as Field,
    {
      name: 'version',
      type: 'text',
      access: { update: nobody },
      admin: { hidden: true },
    },
    hidden({ name: 'hash', type: 'text' }),
    hidden({ name: 'publicRevision', type: 'text' }),
    hidden({ name: 'approvedById', type: 'text' }),
    hidden({ name: 'plannedBy', type: 'text' }),
    hidden({ name: 'attempts', type: 'number' }),
    hidden({ name: 'nextAttemptAt', type: 'date' }),
  ],
}

/** Filled in by the program, for people to read. */
function written(name: string, label: string): Field {
  return {
    name,
    type: 'text',
    label,
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, condition: (data) => Boolean(data[name]) },
  }
}

function hidden(field: { name: string; type: 'text' | 'number' | 'date' }): Field {
  return { ...field, access: { create: nobody, update: nobody }, admin: { hidden: true } } as Field
}
