import type { Block } from 'payload'
import { careCardFields } from '@collections/fields/care-cards'

export const careCard: Block = {
  slug: 'careCard',
  labels: { singular: 'Care card', plural: 'Care cards' },
  fields: careCardFields(),
}
