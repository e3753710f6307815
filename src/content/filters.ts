import 'server-only'
import type { Where } from 'payload'
import type { ResourceType } from '@/vocabulary/nouns'
import { refuseUnknown } from './refuse'
import { regionsBelow } from './region-tree'
import { findPublic } from './store'

/** The documents whose relation at `path` is one of those that the slugs name. */
export function pointsAt(
  type: ResourceType,
  { parameter, path }: { parameter: string; path: string },
) {
  return async (slugs: string[]): Promise<Where> => ({
    [path]: { in: await idsBySlug(type, { parameter, slugs }) },
  })
}

/** The documents whose relation at one of these paths is one of these regions or lies below one. */
export function liesIn(...[parameter, ...paths]: [string, ...string[]]) {
  return async (slugs: string[]): Promise<Where> => {
    const ids = (await regionsBelow(slugs, parameter)).map(({ id }) => id)
    return { or: paths.map((path) => ({ [path]: { in: ids } })) }
  }
}

/** The documents whose field holds one of the values as they stand. */
export function isOneOf(path: string) {
  return (values: string[]): Where => ({ [path]: { in: values } })
}

/** The ids behind slugs that were given as a filter. Throws a 400 problem for a slug that names nothing public. */
export async function idsBySlug(
  type: ResourceType,
  { parameter, slugs }: { parameter: string; slugs: string[] },
): Promise<string[]> {
  const rows = await findPublic(type, { fields: ['slug'], where: { slug: { in: slugs } } })
  refuseUnknown(slugs, { known: rows.map(({ slug }) => slug), parameter, type })
  return rows.map(({ id }) => id)
}
