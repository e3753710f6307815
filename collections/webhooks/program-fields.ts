import type { Field } from 'payload'
import { nobody } from '@collections/access/nobody'

type Kind = 'text' | 'number' | 'date'

/** Written by the program, for admins to read; shown where there is something to tell. */
export function told(field: { name: string; type: Kind; label: string }): Field {
  return {
    ...field,
    access: { create: nobody, update: nobody },
    admin: {
      readOnly: true,
      condition: (data) => Boolean(data[field.name]),
      ...(field.type === 'date' ? { date: { pickerAppearance: 'dayAndTime' } } : {}),
    },
  } as Field
}

/** Written and read by the program alone: no answer has it, whoever asks. */
export function kept(field: { name: string; type: Kind }): Field {
  return {
    ...field,
    hidden: true,
    access: { create: nobody, read: nobody, update: nobody },
  } as Field
}
