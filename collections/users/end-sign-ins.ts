import type { CollectionBeforeChangeHook } from 'payload'

type Account = { id: string; role?: string | null; email?: string | null; sessions?: unknown }

/**
 * A new role is a new start: whoever had the old one signs in again, everywhere. So does everyone else who was signed
 * in when the address of an account changes.
 */
export const endSignIns: CollectionBeforeChangeHook<Account> = ({
  data,
  operation,
  originalDoc,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const changed = (['role', 'email'] as const).some(
    (name) => data[name] !== undefined && data[name] !== originalDoc[name],
  )
  return changed ? { ...data, sessions: [] } : data
}
