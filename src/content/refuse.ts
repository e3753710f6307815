import { badParameters } from '@/contract/problem'
import { resourceLabels, type ResourceType } from '@/vocabulary/nouns'

/** Throws a 400 problem when one of the slugs that a filter was given names nothing public. */
export function refuseUnknown(
  slugs: string[],
  { known, parameter, type }: { known: string[]; parameter: string; type: ResourceType },
): void {
  const noun = resourceLabels[type].one.toLowerCase()
  refuseValues(
    slugs.filter((slug) => !known.includes(slug)),
    { parameter, says: (slug) => `there is no ${noun} "${slug}"` },
  )
}

/** Throws a 400 problem when a filter was given values that name nothing. */
export function refuseValues(
  unknown: string[],
  { parameter, says }: { parameter: string; says: (value: string) => string },
): void {
  if (unknown.length === 0) return
  throw badParameters(unknown.map((value) => ({ parameter, message: says(value) })))
}
