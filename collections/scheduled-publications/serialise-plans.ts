import type { CollectionBeforeOperationHook } from 'payload'
import { lock } from '@collections/hooks/lock'
import { readIntent } from '@collections/hooks/read-intent'

/** The lock that a plan is changed and carried out under: it cannot be cancelled while it goes out. */
export function planLock(id: string): string {
  return `scheduled-publications:${id}`
}

export const serialisePlans: CollectionBeforeOperationHook = async (hook) => {
  const id = readIntent(hook)?.id
  if (id) await lock({ req: hook.req, name: planLock(id) })
}
