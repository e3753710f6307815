import type { Relation } from '@/contract/relation'
import { joined, links, list, strong, type Line } from './nodes'

type Fact = { label: string; value: Line | null } | { label: string; to: Relation[] }

/** Facts as a list of "**Label:** value", without those that are not known. */
export function facts(entries: Fact[]) {
  return list(
    entries.flatMap((entry) => {
      const value = 'to' in entry ? links(entry.to) : entry.value
      return value && value.length > 0 ? [joined([strong(`${entry.label}:`)], ' ', value)] : []
    }),
  )
}

/** Documents as a list of links. */
export function linkList(targets: Relation[]) {
  return list(targets.map((target) => links([target])))
}
