import type { CollectionConfig } from 'payload'
import { resourceTypes } from '@/vocabulary/nouns'
import { decisionLabels, decisions } from '@/vocabulary/publishing'
import { nobody } from '@collections/access/nobody'
import { signedIn } from '@collections/access/signed-in'
import { options } from '@collections/fields/options'
import { judgeVersion } from './judge-version'

/** What was said of one exact version of a document: asked for, approved, or sent back. Never altered. */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Review', plural: 'Reviews' },
  access: {
    admin: signedIn,
    create: signedIn,
    read: signedIn,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Publishing',
    useAsTitle: 'title',
    description: 'Each tells of exactly the words that were there. Review on the document itself.',
    defaultColumns: ['title', 'decision', 'byName', 'note', 'createdAt'],
    listSearchableFields: ['title', 'byName', 'note'],
  },
  defaultSort: '-createdAt',
  graphQL: false,
  lockDocuments: false,
  hooks: { beforeChange: [judgeVersion] },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...resourceTypes],
      label: 'Document',
      required: true,
      index: true,
    },
    {
      name: 'decision',
      type: 'select',
      label: 'Decision',
      required: true,
      options: options(decisions, decisionLabels),
    },
    {
      name: 'note',
      type: 'textarea',
      label: 'Note',
      maxLength: 2000,
      admin: { description: 'What the author should know. Readers do not see it.' },
    },
    stamp('title', 'Title'),
    stamp('byName', 'Who'),
    // The state that the reviewer had on the screen; a newer one is a conflict.
    { name: 'revision', type: 'text', admin: { hidden: true } },
    hidden('version'),
    hidden('hash'),
    hidden('author'),
    hidden('byId'),
    // When the people concerned were written to (src/publishing/notices.ts).
    {
      name: 'noticeAt',
      type: 'date',
      index: true,
      access: { create: nobody },
      admin: { hidden: true },
    },
  ],
}

function stamp(name: string, label: string): CollectionConfig['fields'][number] {
  return { name, type: 'text', label, access: { create: nobody }, admin: { readOnly: true } }
}

function hidden(name: string): CollectionConfig['fields'][number] {
  return {
    name,
    type: 'text',
    index: name === 'hash',
    access: { create: nobody },
    admin: { hidden: true },
  }
}
