import type { CollectionConfig } from 'payload'
import { changeActionLabels, changeActions, loggedLabel, loggedTypes } from '@/vocabulary/changes'
import { editors } from '@collections/access/editors'
import { nobody } from '@collections/access/nobody'
import { exportChanges } from './export'

/**
 * The log of changes: one row for each, written in the transaction of the change itself. The database numbers the
 * rows in the order of the commits and refuses to alter them (src/migrations/…_changes.ts).
 */
export const changes: CollectionConfig = {
  slug: 'changes',
  labels: { singular: 'Change', plural: 'Log of changes' },
  access: {
    admin: editors,
    create: nobody,
    read: editors,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Site',
    useAsTitle: 'title',
    description: 'Who published, changed, moved or removed what, and when. It cannot be altered.',
    defaultColumns: ['number', 'at', 'action', 'type', 'title', 'byName', 'note'],
    listSearchableFields: ['title', 'slug', 'byName', 'note'],
    components: { beforeListTable: ['/collections/changes/export-link#ExportLink'] },
  },
  endpoints: [exportChanges],
  defaultSort: '-number',
  graphQL: false,
  hooks: {},
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'number', type: 'number', label: 'Number', unique: true, index: true },
    {
      name: 'at',
      type: 'date',
      label: 'When',
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'action',
      type: 'select',
      label: 'What happened',
      required: true,
      options: changeActions.map((value) => ({ value, label: changeActionLabels[value] })),
    },
    {
      name: 'type',
      type: 'select',
      label: 'Kind',
      required: true,
      options: loggedTypes.map((value) => ({ value, label: loggedLabel(value) })),
    },
    { name: 'document', type: 'text', label: 'Id of the document', required: true, index: true },
    { name: 'title', type: 'text', label: 'Title' },
    { name: 'slug', type: 'text', label: 'Address' },
    { name: 'previousSlug', type: 'text', label: 'Address before' },
    { name: 'replacedBy', type: 'text', label: 'Replaced by' },
    // Ids and names as they were: a log keeps them when the account is gone.
    { name: 'byId', type: 'text', label: 'Id of the account' },
    { name: 'byName', type: 'text', label: 'Who' },
    { name: 'note', type: 'text', label: 'What they wrote about it' },
    // What the change makes outdated: documents and lists, as readers' pages note them.
    { name: 'tags', type: 'json', admin: { hidden: true } },
  ],
}
