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
    const full = (pointer: Relation) => ({ title: pointer.title, ...forms.get(pointer.id) })
    for (const item of items) {
      const value: unknown = Reflect.get(item, name)
      const pointed = pointersIn(item, name).map(full)
      Reflect.set(item, name, Array.isArray(value) ? pointed : (pointed[0] ?? null))
    }
  }
}

function pointersIn(item: object, name: string): Relation[] {
  const value = Reflect.get(item, name) as Relation | Relation[] | null
  return value === null ? [] : [value].flat()
}
