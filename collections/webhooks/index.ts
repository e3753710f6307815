import type { CollectionConfig } from 'payload'
import { changeActionLabels, publicActions } from '@/vocabulary/changes'
import { resourceLabels, resourceTypes } from '@/vocabulary/nouns'
import { admins } from '@collections/access/admins'
import { nobody } from '@collections/access/nobody'
import { options } from '@collections/fields/options'
import { serialiseWrites } from '@collections/hooks/serialise-writes'
import { begin, forgiveFailures } from './begin'
import { webhookEndpoints } from './endpoints'
import { forgetDeliveries } from './forget-deliveries'
import { kept, told } from './program-fields'
import { refuseTarget } from './refuse-target'

/** Who outside is told of changes. The deliveries are made by src/publishing/webhooks. */
export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  access: {
    admin: admins,
    create: admins,
    read: admins,
    readVersions: nobody,
    update: admins,
    delete: admins,
    unlock: nobody,
  },
  admin: {
    group: 'System',
    useAsTitle: 'description',
    description:
      'Tells another program, within seconds, that something was published, changed or removed. The page /developers says what it is sent and how it checks the signature.',
    defaultColumns: ['description', 'url', 'enabled', 'failingSince', 'switchedOffBecause'],
    listSearchableFields: ['description', 'url'],
  },
  defaultSort: 'description',
  disableDuplicate: true,
  graphQL: false,
  endpoints: webhookEndpoints,
  hooks: {
    beforeOperation: [serialiseWrites],
    beforeChange: [refuseTarget, begin, forgiveFailures],
    beforeDelete: [forgetDeliveries],
  },
  fields: [
    {
      name: 'description',
      type: 'text',
      label: 'What it is for',
      required: true,
      maxLength: 200,
      admin: { description: 'For example: the app of the physiotherapy school.' },
    },
    {
      name: 'url',
      type: 'text',
      label: 'Address',
      required: true,
      maxLength: 2000,
      admin: {
        description:
          'Where the events are sent, beginning with https://. It has to be on the public internet.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'resources',
          type: 'select',
          label: 'Kinds of document',
          hasMany: true,
          required: true,
          defaultValue: [...resourceTypes],
          options: resourceTypes.map((value) => ({ value, label: resourceLabels[value].many })),
        },
        {
          name: 'events',
          type: 'select',
          label: 'What happened',
          hasMany: true,
          required: true,
          defaultValue: [...publicActions],
          options: options(publicActions, changeActionLabels),
        },
      ],
    },
    {
      name: 'enabled',
      type: 'checkbox',
      label: 'Switched on',
      defaultValue: true,
      admin: {
        description:
          'What changes while it is off is sent when it is switched on again, up to thirty days back.',
      },
    },
    told({ name: 'switchedOffBecause', type: 'text', label: 'Switched off, because' }),
    told({ name: 'failingSince', type: 'date', label: 'Failing since' }),
    told({ name: 'failures', type: 'number', label: 'Failed attempts in a row' }),
    told({ name: 'secretMadeAt', type: 'date', label: 'Secret made' }),
    {
      name: 'box',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/collections/webhooks/panel/webhook-box#WebhookBox' },
      },
    },
    {
      name: 'deliveries',
      type: 'join',
      collection: 'webhook-deliveries',
      on: 'webhook',
      label: 'Deliveries',
      defaultSort: '-createdAt',
      defaultLimit: 20,
      admin: {
        allowCreate: false,
        disableListColumn: true,
        defaultColumns: ['createdAt', 'event', 'title', 'status', 'attempts', 'problem', 'again'],
      },
    },
    kept({ name: 'secret', type: 'text' }),
    kept({ name: 'previousSecret', type: 'text' }),
    kept({ name: 'previousSecretUntil', type: 'date' }),
    // The number of the last change that was looked at.
    kept({ name: 'cursor', type: 'number' }),
  ],
}
