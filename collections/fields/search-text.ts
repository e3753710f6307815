import type { Field } from 'payload'
import { nobody } from '@collections/access/nobody'

export function searchTextField(): Field {
  return {
    name: 'searchText',
    type: 'textarea',
    // Written by `saveSearchText` alone.
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableBulkEdit: true },
  }
}
