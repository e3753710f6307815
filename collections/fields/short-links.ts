import type { TextField } from 'payload'
import { isSlug } from '@/editorial/slugify'

/** Short addresses under /s/. They are printed and sent around, so one is never given to another document. */
export function shortLinksField(): TextField {
  return {
    name: 'shortLinks',
    type: 'text',
    hasMany: true,
    label: 'Short links',
    admin: {
      description:
        'Words for addresses like /s/neck that lead here. Type one and press Enter. Never reuse one for another page.',
    },
    validate: (value: string[] | null | undefined) => {
      const wrong = value?.find((word) => !isSlug(word))
      return wrong === undefined
        ? true
        : `“${wrong}” cannot be a short link: use lower-case letters, digits and single hyphens.`
    },
  }
}
