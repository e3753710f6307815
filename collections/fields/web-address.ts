import type { TextField } from 'payload'
import { text as validateText } from 'payload/shared'

/** A full address on the web. Other schemes (`javascript:`) never get into a page. */
export function webAddress(args: {
  name: string
  label: string
  help?: string
  required?: boolean
  width?: string
}): TextField {
  return {
    name: args.name,
    type: 'text',
    label: args.label,
    required: args.required ?? false,
    admin: {
      description: args.help ?? 'Begins with https://',
      ...(args.width ? { width: args.width } : {}),
    },
    validate: (value, options) =>
      typeof value === 'string' && value !== '' && !isWebAddress(value)
        ? 'Give the full address, beginning with https:// or http://.'
        : validateText(value, options),
  }
}

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  return ['https:', 'http:'].includes(new URL(value).protocol)
}
