import type { CollectionSlug, RelationshipFieldSingleValidation } from 'payload'
import { relationship as validateRelationship } from 'payload/shared'

/**
 * Refuses a relation through which a document would reach itself, such as a topic below its own child.
 * Drafts may be anything; this is asked when a document is published.
 */
export function acyclic(args: {
  collection: CollectionSlug
  field: string
  message: string
}): RelationshipFieldSingleValidation {
  return async (value, options) => {
    const usual = await validateRelationship(value, options)
    if (usual !== true || options.event === 'onChange' || !options.id) return usual
    const { payload } = options.req
    const seen = new Set<string>()
    let next = idOf(value)
    while (next !== null && !seen.has(next)) {
      if (next === String(options.id)) return args.message
      seen.add(next)
      const row: Record<string, unknown> | null = await payload.db.findOne({
        collection: args.collection,
        req: options.req,
        select: { [args.field]: true },
        where: { id: { equals: next } },
      })
      next = idOf(row?.[args.field])
    }
    return true
  }
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return null
}
