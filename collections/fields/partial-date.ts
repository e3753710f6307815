import type { GroupField, NumberFieldSingleValidation } from 'payload'
import { number as validateNumber } from 'payload/shared'

/** A date of which month and day may be unknown. */
export function partialDateField(args: {
  name: string
  label: string
  help: string
  required?: boolean
}): GroupField {
  return {
    name: args.name,
    type: 'group',
    label: args.label,
    admin: { description: args.help, hideGutter: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'year',
            type: 'number',
            label: 'Year',
            required: args.required ?? false,
            min: 1500,
            max: 2100,
            index: args.required ?? false,
            admin: { step: 1, width: '34%' },
          },
          {
            name: 'month',
            type: 'number',
            label: 'Month (1–12)',
            min: 1,
            max: 12,
            validate: needs('year', 'Give the year as well.'),
            admin: { step: 1, width: '33%' },
          },
          {
            name: 'day',
            type: 'number',
            label: 'Day (1–31)',
            min: 1,
            max: 31,
            validate: needs('month', 'Give the month as well.'),
            admin: { step: 1, width: '33%' },
          },
        ],
      },
    ],
  }
}

function needs(name: string, message: string): NumberFieldSingleValidation {
  return (value, options) => {
    const siblings: unknown = options.siblingData
    const other = typeof siblings === 'object' && siblings ? Reflect.get(siblings, name) : null
    const isAlone = typeof value === 'number' && typeof other !== 'number'
    return isAlone ? message : validateNumber(value, options)
  }
}
