'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { ask } from '@collections/desk/panel/ask'
import { askedFor, type FoundReference } from './found-reference'

/** What this window knows of references; `null` of one that is not there. */
const known = new Map<string, FoundReference | null>()
const listeners = new Set<() => void>()
const wanted = new Set<string>()
let version = 0

export function noteReferences(found: FoundReference[]): void {
  for (const one of found) known.set(one.id, one)
  tell()
}

/** The references with these ids, as far as they are known by now; the marks of a text ask for theirs together. */
export function useReferences(api: string, ids: string[]): (FoundReference | null | undefined)[] {
  useSyncExternalStore(
    listen,
    () => version,
    () => version,
  )
  useEffect(() => {
    const missing = ids.filter((id) => !known.has(id))
    if (missing.length === 0) return
    if (wanted.size === 0) queueMicrotask(() => void load(api))
    for (const id of missing) wanted.add(id)
  })
  return ids.map((id) => known.get(id))
}

async function load(api: string): Promise<void> {
  const ids = [...wanted]
  wanted.clear()
  const parameters = askedFor(new URLSearchParams({ limit: String(ids.length) }))
  parameters.set('where[id][in]', ids.join(','))
  for (const id of ids) known.set(id, null)
  try {
    const { docs } = await ask<{ docs: FoundReference[] }>(`${api}/references?${parameters}`)
    noteReferences(docs)
  } catch (error) {
    // Marks keep their number of works; the next one that is drawn asks again.
    for (const id of ids) known.delete(id)
    console.warn('The names of cited references could not be loaded.', error)
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  version += 1
  for (const listener of listeners) listener()
}
