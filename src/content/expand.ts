import 'server-only'
import type { Relation } from '@/contract/relation'
import { includeTarget } from '@/contract/resources'
import type { ResourceType } from '@/vocabulary/nouns'
import { listForms } from './list-forms'

/** Puts the list form, with its title, in the place of the pointers of the named relations. One level, one read for each noun. */
export async function expand(
  items: readonly object[],
  { type, names }: { type: ResourceType; names: readonly string[] },
): Promise<void> {
  for (const name of names) {
    const target = includeTarget(type, name)
    if (!target) throw new Error(`${type} cannot include ${name}.`)
    const pointers = items.flatMap((item) => pointersIn(item, name))
    const forms = await listForms(
      target,
      pointers.map(({ id }) => id),
    )
    // Many may point at one: it is written out once.
    const full = new Map<string, object>()
    for (const { id, title } of pointers) {
      if (!full.has(id)) full.set(id, { title, ...forms.get(id) })
    }
    for (const item of items) {
      const value: unknown = Reflect.get(item, name)
      const pointed = pointersIn(item, name).flatMap(({ id }) => full.get(id) ?? [])
      Reflect.set(item, name, Array.isArray(value) ? pointed : (pointed[0] ?? null))
    }
  }
}

function pointersIn(item: object, name: string): Relation[] {
  const value = Reflect.get(item, name) as Relation | Relation[] | null
  return value === null ? [] : [value].flat()
}
