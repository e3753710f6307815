import { AsyncLocalStorage } from 'node:async_hooks'
import type { ResourceType } from '@/vocabulary/nouns'

/** The one kept state of a document that a response shows in place of the published one. */
export type ShownVersion = {
  collection: ResourceType
  id: string
  version: string
  /** When it was saved. */
  savedAt: string
  /** When the link by which it is shown ends; null for somebody who is signed in. */
  until: string | null
}

// Next bundles its own copy of this module; the store has to be the outer server's.
const key = Symbol.for('knotwork.shown-version')
const anchor = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<ShownVersion> }
const store = (anchor[key] ??= new AsyncLocalStorage<ShownVersion>())

/** Runs `work` so that content reads this version of its document. Nothing that it gives may be kept or be public. */
export function showVersion<T>(shown: ShownVersion, work: () => T): T {
  return store.run(shown, work)
}

/** Null for everything that the world sees. */
export function shownVersion(): ShownVersion | null {
  return store.getStore() ?? null
}
