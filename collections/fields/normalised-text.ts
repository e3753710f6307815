import type { TextField } from 'payload'
import { text as validateText } from 'payload/shared'

type NormalisedText = {
  name: string
  label: string
  help: string
  /** Brings the ways in which people paste it into one form. */
  normalise: (typed: string) => string
  format: RegExp
  /** Said when the format does not fit. */
  wrong: string
  unique?: boolean
}

/** An identifier that is stored in one form, so that it can be found and cannot be entered twice. */
export function normalisedText(args: NormalisedText): TextField {
  return {
    name: args.name,
    type: 'text',
    label: args.label,
    index: true,
    unique: args.unique ?? true,
    admin: { description: args.help },
    hooks: {
      beforeValidate: [
        ({ value }) => (typeof value === 'string' ? args.normalise(value.trim()) || null : value),
      ],
      beforeDuplicate: [() => null],
    },
    validate: (value, options) =>
      typeof value === 'string' && value !== '' && !args.format.test(value)
        ? args.wrong
        : validateText(value, options),
  }
}
