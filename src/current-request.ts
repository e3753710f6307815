import { AsyncLocalStorage } from 'node:async_hooks'

/** What is being answered: its id in the logs, its route with `{slug}` for the slug, and how it was answered so far. */
export type CurrentRequest = {
  id: string
  route: string
  how: 'hit' | 'fwd=miss' | 'fwd=stale' | null
}

// Next bundles its own copy of this module; the store has to be the outer server's.
const key = Symbol.for('knotwork.current-request')
const anchor = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<CurrentRequest> }
const store = (anchor[key] ??= new AsyncLocalStorage<CurrentRequest>())

/** Runs `work` so that whatever is logged meanwhile names the request. */
export function inRequest<T>(request: CurrentRequest, work: () => T): T {
  return store.run(request, work)
}

export function currentRequest(): CurrentRequest | undefined {
  return store.getStore()
}

/** What every log line of a request carries; for the `mixin` of a logger. */
export function requestFields(): { requestId?: string; route?: string } {
  const request = store.getStore()
  return request ? { requestId: request.id, route: request.route } : {}
}
