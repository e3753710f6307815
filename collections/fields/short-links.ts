import type { TextField, TextFieldManyValidation } from 'payload'
import { isSlug } from '@/editorial/slugify'
import { shortLinkPath } from '@/paths'
import { isMark } from '@/vocabulary/short-links'
import { ledElsewhere } from './slug-taken'

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
  const mark = words.find(isMark)
  if (mark !== undefined) return `“${mark}” could be the mark of another page: use a word.`
  if (words.length === 0 || event === 'onChange') return true
  for (const collection of ['articles', 'spots'] as const) {
    const { totalDocs } = await req.payload.db.count({
      collection,
      req,
      where: { and: [{ shortLinks: { in: words } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    })
    if (totalDocs > 0) return 'One of these words already leads to another page.'
  }
  const paths = words.map(shortLinkPath)
  const isTaken = await ledElsewhere({ req, paths, id })
  return isTaken ? 'One of these words led to another page once.' : true
}
