import 'server-only'
import type { Where } from 'payload'
import type { ResourceType } from '@/vocabulary/nouns'
import { refuseUnknown } from './refuse'
import { regionsBelow } from './region-tree'
import { touch } from '@/trace'
import { presenceFacet } from '@/vocabulary/changes'
import { idsBehind } from './slugs'

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
  touch(...slugs.map((slug) => `${type}:${slug}${presenceFacet}`))
  const ids = await idsBehind(type, slugs)
  refuseUnknown(slugs, { known: [...ids.keys()], parameter, type })
  return [...ids.values()]
}
