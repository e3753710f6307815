import type { CollectionConfig, Field } from 'payload'
import { deliveryStateLabels, deliveryStates } from '@/vocabulary/webhooks'
import { admins } from '@collections/access/admins'
import { nobody } from '@collections/access/nobody'
import { options } from '@collections/fields/options'
import { kept } from '@collections/webhooks/program-fields'
import { sendAgain } from './again'

/** What was sent to whom, and what came of it. Written by src/publishing/webhooks, kept for thirty days. */
export const webhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: 'Delivery', plural: 'Deliveries' },
  access: {
    admin: admins,
    create: nobody,
    read: admins,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'System',
    useAsTitle: 'event',
    description:
      'What was sent to webhooks in the last thirty days. A delivery that fails is tried again for about a day.',
    defaultColumns: [
      ...['createdAt', 'webhook', 'event', 'title', 'status', 'attempts'],
      ...['responseStatus', 'problem', 'again'],
    ],
    listSearchableFields: ['event', 'title', 'document', 'problem'],
  },
  defaultSort: '-createdAt',
  graphQL: false,
  lockDocuments: false,
  endpoints: [sendAgain],
  indexes: [
    // A change is noted once for each webhook, however often the runner begins.
    { fields: ['webhook', 'number'], unique: true },
    { fields: ['webhook', 'status', 'nextAttemptAt'] },
    { fields: ['webhook', 'document', 'number'] },
  ],
  fields: [
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks', label: 'Webhook' },
    { name: 'event', type: 'text', label: 'Event', required: true },
    { name: 'title', type: 'text', label: 'Document' },
    {
      name: 'status',
      type: 'select',
      label: 'State',
      required: true,
      defaultValue: 'waiting',
      options: options(deliveryStates, deliveryStateLabels),
    },
    { name: 'problem', type: 'text', label: 'What went wrong last' },
    {
      type: 'row',
      fields: [
        { name: 'attempts', type: 'number', label: 'Attempts', defaultValue: 0 },
        { name: 'responseStatus', type: 'number', label: 'Answer (HTTP status)' },
        { name: 'duration', type: 'number', label: 'Time it took (milliseconds)' },
      ],
    },
    { type: 'row', fields: [time('nextAttemptAt', 'Next attempt'), time('doneAt', 'Done')] },
    { name: 'document', type: 'text', label: 'Id of the document' },
    { name: 'number', type: 'number', label: 'Number of the change' },
    {
      name: 'again',
      type: 'ui',
      label: 'Again',
      admin: {
        components: {
          Cell: '/collections/webhook-deliveries/panel/again#AgainCell',
          Field: '/collections/webhook-deliveries/panel/again#AgainField',
        },
      },
    },
    // Until then somebody is at it, or has died over it.
    kept({ name: 'sendingUntil', type: 'date' }),
  ],
}

function time(name: string, label: string): Field {
  return { name, type: 'date', label, admin: { date: { pickerAppearance: 'dayAndTime' } } }
}
