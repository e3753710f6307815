import 'server-only'
import { records } from '@/memory/records'
import { shownVersion } from '@/shown-version'
import { reading } from './reading'

type Source<T> = {
  /** What kind of thing is read, and in which form. */
  kind: string
  /** The tags of every change after which it may say something else. */
  tagsOf: (id: string) => string[]
  read: (ids: readonly string[]) => Promise<Map<string, T>>
}

/**
 * Things by their ids, each from memory where it still holds, the others read at once. Frozen. What is not there is asked
 * for each time. In a transaction everything is read, and for a draft that is shown to few, of which nothing may stay.
 */
export async function remembered<T extends object>(
  ids: readonly string[],
  { kind, tagsOf, read }: Source<T>,
): Promise<Map<string, T>> {
  if (ids.length === 0) return new Map()
  const isPublic = reading.getStore() === undefined && shownVersion() === null
  const memory = isPublic ? records.current : null
  const since = memory?.now() ?? null
  if (!memory || since === null) return read(ids)
  const known = new Map<string, T>()
  const missing = ids.filter((id) => {
    const value = memory.recall(`${kind} ${id}`)
    if (value) known.set(id, value as T) // The kind tells what it is.
    return !value
  })
  if (missing.length === 0) return known
  const found = await read(missing)
  for (const [id, value] of found) memory.keep(`${kind} ${id}`, { value, tags: tagsOf(id), since })
  return new Map([...known, ...found])
}
