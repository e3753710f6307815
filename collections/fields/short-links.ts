import type { TextField, TextFieldManyValidation } from 'payload'
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
    hooks: { beforeDuplicate: [() => []] },
    validate: freeWords,
  }
}

const freeWords: TextFieldManyValidation = async (value, { id, event, req }) => {
  const words = value ?? []
  const wrong = words.find((word) => !isSlug(word))
  if (wrong !== undefined) {
    return `“${wrong}” cannot be a short link: use lower-case letters, digits and single hyphens.`
  }
  if (words.length === 0 || event === 'onChange') return true
  for (const collection of ['articles', 'spots'] as const) {
    const { totalDocs } = await req.payload.db.count({
      collection,
      req,
      where: { and: [{ shortLinks: { in: words } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    })
    if (totalDocs > 0) return 'One of these words already leads to another page.'
  }
  return true
}
