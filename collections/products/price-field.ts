import type { DateFieldValidation, GroupField, TextFieldSingleValidation } from 'payload'
import { date as validateDate, text as validateText } from 'payload/shared'

/** A price is of a day: without one it is not shown. */
export function priceField(): GroupField {
  return {
    name: 'price',
    type: 'group',
    label: 'Price',
    admin: { hideGutter: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'amount',
            type: 'number',
            label: 'Amount',
            min: 0,
            admin: { width: '34%' },
          },
          {
            name: 'currency',
            type: 'text',
            label: 'Currency',
            admin: { description: 'Three letters: EUR, USD.', width: '33%' },
            validate: currencyWithAmount,
          },
          {
            name: 'asOf',
            type: 'date',
            label: 'Seen on',
            admin: {
              date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
              width: '33%',
            },
            validate: dayWithAmount,
          },
        ],
      },
    ],
  }
}

const currencyWithAmount: TextFieldSingleValidation = (value, options) => {
  const isWrong = value ? !/^[A-Z]{3}$/.test(value) : hasAmount(options.siblingData)
  return isWrong ? 'Give the three capital letters of the currency.' : validateText(value, options)
}

const dayWithAmount: DateFieldValidation = (value, options) =>
  !value && hasAmount(options.siblingData)
    ? 'Say on which day the price was seen.'
    : validateDate(value, options)

function hasAmount(siblings: unknown): boolean {
  const amount = typeof siblings === 'object' && siblings ? Reflect.get(siblings, 'amount') : null
  return typeof amount === 'number'
}
