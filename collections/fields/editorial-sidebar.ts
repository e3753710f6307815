import type { Field } from 'payload'
import { resourceTypes } from '@/vocabulary/nouns'
import { nobody } from '@collections/access/nobody'

/** What every content document keeps about itself, beside the text. */
export function editorialSidebar(): Field[] {
  return [
    {
      name: 'checks',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/collections/checks/panel/checks-box#ChecksBox' },
      },
    },
    {
      name: 'changeNote',
      type: 'text',
      label: 'What did you change?',
      admin: {
        position: 'sidebar',
        description: 'One line for colleagues, kept with this version. Readers do not see it.',
      },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: 'First published',
      index: true,
      access: { create: nobody, update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' },
        description: 'Set by the first publication and kept for ever.',
        condition: (data) => Boolean(data.publishedAt),
      },
    },
    // What the panel of the checks writes; `stampWaivers` says what may stand here.
    { name: 'waivers', type: 'json', admin: { hidden: true, disableBulkEdit: true } },
    // The form sends back what it was loaded with; `refuseStale` compares.
    { name: 'revision', type: 'text', admin: { hidden: true, disableBulkEdit: true } },
    stamp('createdBy', 'Begun by'),
    stamp('updatedBy', 'Last saved by'),
    {
      name: 'replacedBy',
      type: 'relationship',
      relationTo: [...resourceTypes],
      label: 'Replaced by',
      admin: {
        position: 'sidebar',
        description:
          'Fill in before you unpublish or delete: readers of the old address are pointed here.',
        condition: (data) => Boolean(data.publishedAt),
      },
    },
    {
      name: 'desk',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/collections/desk/panel/desk-box#DeskBox' },
      },
    },
  ]
}

function stamp(name: 'createdBy' | 'updatedBy', label: string): Field {
  return {
    name,
    type: 'relationship',
    relationTo: 'users',
    label,
    index: true,
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      allowCreate: false,
      allowEdit: false,
      condition: (data) => Boolean(data[name]),
    },
  }
}
