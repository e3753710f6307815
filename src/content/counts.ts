import 'server-only'
import { touch } from '@/trace'
import { countFacet } from '@/vocabulary/changes'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { countPublic } from './store'

/** How many of each noun are published. */
export async function countAll(): Promise<Record<ResourceType, number>> {
  touch(...resourceTypes.map((type) => type + countFacet))
  const counts = await Promise.all(resourceTypes.map((type) => countPublic(type)))
  return Object.fromEntries(
    resourceTypes.map((type, index) => [type, counts[index] ?? 0]),
  ) as Record<ResourceType, number>
}
