import 'server-only'
import { runUntraced } from '@/trace'
import { presenceFacet } from '@/vocabulary/changes'
import type { ResourceType } from '@/vocabulary/nouns'
import { remembered } from './remembered'
import { findPublic } from './store'

/** The id of what a visitor asks for by slug or id; none where there is no such slug. */
export async function idBehind(type: ResourceType, slugOrId: string): Promise<string[]> {
  if (uuid.test(slugOrId)) return [slugOrId]
  return [...(await idsBehind(type, [slugOrId])).values()]
}

/** The ids behind slugs, of what a visitor may see. */
export async function idsBehind(
  type: ResourceType,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  const found = await remembered(slugs, {
    kind: `${type} by slug`,
    // Whatever comes to an address or leaves it names it.
    tagsOf: (slug) => [`${type}:${slug}${presenceFacet}`],
    read: async (missing) => {
      const where = { slug: { in: [...missing] } }
      const rows = await runUntraced(() => findPublic(type, { fields: ['slug'], where }))
      return new Map(rows.map(({ slug, id }) => [slug, { id }]))
    },
  })
  return new Map([...found].map(([slug, { id }]) => [slug, id]))
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
