import type { CollectionSlug, FieldHook, TextField } from 'payload'
import { text as validateText } from 'payload/shared'
import { isSlug, slugify } from '@/editorial/slugify'
import { isInUse, wasAnothers } from './slug-taken'

type SlugOptions = { collection: CollectionSlug; from: string; dots: boolean }

/** The last part of a document's address. It follows the title until the first publication, or until someone types it. */
export function slugField({ collection, from, dots }: SlugOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Address',
    required: true,
    unique: true,
    index: true,
    maxLength: 120,
    admin: {
      position: 'sidebar',
      description: `The end of the page’s address. Made from the ${from === 'title' ? 'title' : 'name'} when empty; if you change it later, the old address leads to the new one.`,
    },
    hooks: {
      beforeValidate: [fillSlug({ collection, from, dots })],
      beforeDuplicate: [() => null],
    },
    validate: async (value, args) => {
      if (!value) return validateText(value, args)
      if (!isSlug(value, { dots })) {
        return `Use lower-case letters, digits and single hyphens${dots ? ' or dots' : ''}, for example “${slugify(value, { dots }) || 'lower-back'}”.`
      }
      if (await wasAnothers({ req: args.req, collection, slug: value, id: args.id })) {
        return 'This address belonged to another page, and links to it are still out there. Choose another.'
      }
      return validateText(value, args)
    },
  }
}

function fillSlug({ collection, from, dots }: SlugOptions): FieldHook {
  return async ({ value, data, originalDoc, operation, req }) => {
    const typed = typeof value === 'string' ? value.trim() : ''
    const title: unknown = data?.[from] ?? originalDoc?.[from]
    if (typeof title !== 'string' || !title.trim()) return typed || null
    const stored: unknown = operation === 'update' ? originalDoc?.slug : undefined
    const isUntouched =
      typed !== '' &&
      typed === stored &&
      !originalDoc?.publishedAt &&
      followsFrom({ slug: typed, title: originalDoc?.[from], dots })
    if (typed !== '' && !isUntouched) return typed
    const wanted = slugify(title, { dots })
    if (wanted === '' || (isUntouched && followsFrom({ slug: typed, title, dots })))
      return typed || null
    return free({ wanted, id: operation === 'update' ? originalDoc?.id : undefined })

    async function free(args: { wanted: string; id: unknown }): Promise<string> {
      for (let count = 1; ; count += 1) {
        const slug = count === 1 ? args.wanted : `${args.wanted}-${count}`
        const place = { req, collection, slug, id: args.id }
        if (!(await isInUse(place)) && !(await wasAnothers(place))) return slug
      }
    }
  }
}

/** Whether a slug is what the title gives, with or without a number behind it. */
function followsFrom(args: { slug: string; title: unknown; dots: boolean }): boolean {
  if (typeof args.title !== 'string') return false
  const made = slugify(args.title, { dots: args.dots })
  return (
    args.slug === made ||
    (args.slug.startsWith(`${made}-`) && /^\d+$/.test(args.slug.slice(made.length + 1)))
  )
}
