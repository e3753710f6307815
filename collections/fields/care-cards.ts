import type { ArrayField, Field } from 'payload'
import { urgencies, urgencyLabels } from '@/vocabulary/body'
import { options } from './options'
import { textList } from './text-list'

/** The fields of one care card, in a spot and in a body alike. */
export function careCardFields(): Field[] {
  return [
    {
      name: 'urgency',
      type: 'select',
      label: 'How urgent',
      required: true,
      options: options(urgencies, urgencyLabels),
    },
    {
      name: 'who',
      type: 'text',
      label: 'Whom to contact',
      required: true,
      admin: { description: 'For example: “Your doctor or physiotherapist”.' },
    },
    textList({
      name: 'when',
      label: 'When',
      one: 'Sign',
      help: 'The signs that call for it, one in each row.',
      required: true,
    }),
  ]
}

export function careCardsField(): ArrayField {
  return {
    name: 'careCards',
    type: 'array',
    label: 'When to get help',
    labels: { singular: 'Care card', plural: 'Care cards' },
    required: true,
    minRows: 1,
    admin: { description: 'At least one card: signs for which a reader should see somebody.' },
    fields: careCardFields(),
  }
}
