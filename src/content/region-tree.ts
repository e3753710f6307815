import 'server-only'
import { refuseUnknown } from './refuse'
import { findPublic, idOf } from './store'

type Node = { id: string; slug: string }

/**
 * The regions that these slugs stand for: themselves and everything below. The tree has under a hundred
 * places and is read whole. Throws a 400 problem for a slug that names none.
 */
export async function regionsBelow(slugs: string[], parameter: string): Promise<Node[]> {
  const rows = await findPublic('regions', { fields: ['slug', 'parent'] })
  refuseUnknown(slugs, { known: rows.map(({ slug }) => slug), parameter, type: 'regions' })
  const found = new Map<string, Node>()
  const collect = ({ id, slug }: Node) => {
    if (found.has(id)) return
    found.set(id, { id, slug })
    rows.filter((row) => idOf(row.parent) === id).forEach(collect)
  }
  rows.filter(({ slug }) => slugs.includes(slug)).forEach(collect)
  return [...found.values()]
}
