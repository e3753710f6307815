import type { ArrayField, ArrayFieldValidation } from 'payload'
import { array as validateArray } from 'payload/shared'

/** Names as in CSL-JSON. */
export function namesField(args: { name: string; label: string; help: string }): ArrayField {
  return {
    name: args.name,
    type: 'array',
    label: args.label,
    labels: { singular: 'Name', plural: args.label },
    admin: { description: args.help },
    validate: everyoneNamed,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'family', type: 'text', label: 'Family name', admin: { width: '33%' } },
          { name: 'given', type: 'text', label: 'Given names', admin: { width: '33%' } },
          {
            name: 'literal',
            type: 'text',
            label: 'Or an organisation',
            admin: { width: '33%' },
          },
        ],
      },
    ],
  }
}

/** The names as words, for search. */
export function nameWords(rows: unknown): string[] {
  return namesIn(rows).map((name) =>
    [name.given, name.family, name.literal].filter(Boolean).join(' '),
  )
}

type Name = { family?: string | null; given?: string | null; literal?: string | null }

function namesIn(rows: unknown): Name[] {
  // Rows of this very field, as a draft or as stored.
  return Array.isArray(rows) ? (rows.filter((row) => typeof row === 'object' && row) as Name[]) : []
}

const everyoneNamed: ArrayFieldValidation = (value, options) => {
  const isNameless = namesIn(value).some((name) => !name.family && !name.literal)
  if (isNameless) return 'Each row needs a family name or an organisation.'
  return validateArray(value, options)
}
