import type { ArrayField } from 'payload'

type TextList = {
  name: string
  label: string
  /** One of them, for the button that adds a row. */
  one: string
  help?: string
  required?: boolean
  rows?: 'text' | 'textarea'
  validate?: ArrayField['validate']
  condition?: NonNullable<ArrayField['admin']>['condition']
}

/** A list of sentences, each in a row of its own: `[{ id, text }]`. */
export function textList(list: TextList): ArrayField {
  const row = { name: 'text', label: list.one, required: true }
  return {
    name: list.name,
    type: 'array',
    label: list.label,
    labels: { singular: list.one, plural: list.label },
    required: list.required ?? false,
    ...(list.required ? { minRows: 1 } : {}),
    ...(list.validate ? { validate: list.validate } : {}),
    admin: { description: list.help, condition: list.condition },
    fields: [list.rows === 'text' ? { ...row, type: 'text' } : { ...row, type: 'textarea' }],
  }
}
