import type { ArrayFieldValidation, Condition, Field, GroupField } from 'payload'
import { array as validateArray } from 'payload/shared'
import { dosageLimits } from '@/vocabulary/spots'
import { rangeField } from '@collections/fields/range'
import { textList } from '@collections/fields/text-list'

// Payload does not validate what its condition hides, so the rules below hold for suitable spots only.
const isSuitable: Condition = (_, siblings) => siblings.suitable === true
const isNotSuitable: Condition = (_, siblings) => siblings.suitable !== true

export function selfTreatmentField(): GroupField {
  return {
    name: 'selfTreatment',
    type: 'group',
    label: 'Self-treatment',
    fields: [
      {
        name: 'suitable',
        type: 'checkbox',
        label: 'A person can safely treat it alone',
        required: true,
        defaultValue: false,
        admin: { description: 'When off, the page shows no self-treatment at all.' },
      },
      {
        name: 'instead',
        type: 'textarea',
        label: 'What to do instead',
        admin: { condition: isNotSuitable },
      },
      {
        name: 'position',
        type: 'textarea',
        label: 'Position',
        admin: { description: 'How to stand, sit or lie.', condition: isSuitable },
      },
      textList({
        name: 'steps',
        label: 'Steps',
        one: 'Step',
        help: 'One thing to do in each row, in order.',
        required: true,
        condition: isSuitable,
      }),
      {
        name: 'tools',
        type: 'relationship',
        relationTo: 'products',
        hasMany: true,
        label: 'Tools that suit',
        admin: { condition: isSuitable },
      },
      ...doseFields(),
      textList({
        name: 'stopIf',
        label: 'Stop if',
        one: 'Sign',
        help: 'Signs to stop at once.',
        required: true,
        condition: isSuitable,
      }),
    ],
  }
}

function doseFields(): Field[] {
  const hold = rangeField({
    name: 'holdSeconds',
    label: 'How long to keep the pressure',
    unit: 'seconds',
    help: `At most ${dosageLimits.holdSeconds} seconds, whatever a source says.`,
    min: 1,
    max: dosageLimits.holdSeconds,
  })
  const sessions = rangeField({
    name: 'sessionsPerWeek',
    label: 'How often',
    unit: 'times a week',
    help: `At most ${dosageLimits.sessionsPerWeek} times a week, whatever a source says.`,
    min: 0,
    max: dosageLimits.sessionsPerWeek,
  })
  return [
    { ...hold, admin: { ...hold.admin, condition: isSuitable } },
    { ...sessions, admin: { ...sessions.admin, condition: isSuitable } },
    {
      name: 'pressure',
      type: 'text',
      label: 'How strong',
      admin: { description: 'In words: “a mild ache, never sharp”.', condition: isSuitable },
    },
  ]
}

export function cautionFields(): Field[] {
  return [
    textList({
      name: 'cautions',
      label: 'Cautions',
      one: 'Caution',
      help: 'Who should not, and what to keep away from.',
      validate: someOrNoneKnown,
    }),
    {
      name: 'noCautionsKnown',
      type: 'checkbox',
      label: 'We looked, and know of no caution',
      defaultValue: false,
      admin: { description: 'Tick only with an empty list: readers are told so.' },
    },
    {
      name: 'reviewedBy',
      type: 'relationship',
      relationTo: 'people',
      label: 'Safety reviewed by',
      admin: {
        description:
          'Only a real clinician who has read this page. Until then readers see “Not reviewed by a clinician”.',
      },
    },
  ]
}

const someOrNoneKnown: ArrayFieldValidation = (value, options) => {
  const isNoneKnown = inData(options.data, 'noCautionsKnown') === true
  const count = value?.length ?? 0
  if (count === 0 && !isNoneKnown) return 'Add a caution, or tick that you know of none.'
  if (count > 0 && isNoneKnown)
    return 'There are cautions, and “know of no caution” is ticked: choose one.'
  return validateArray(value, options)
}

function inData(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined
}
