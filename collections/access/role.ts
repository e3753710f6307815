import type { Role } from '@/vocabulary/roles'
import { roles } from '@/vocabulary/roles'

/** Whoever asks, as Payload or the panel knows them. */
type Account = object | null | undefined

/** The role of whoever asks, null for a visitor. A user without a known role is no one. */
export function roleOf(user: Account): Role | null {
  const value: unknown = user && 'role' in user ? user.role : null
  return roles.find((role) => role === value) ?? null
}

/** Publishing, unpublishing, restoring and changing what is public. */
export function mayPublish(user: Account): boolean {
  const role = roleOf(user)
  return role === 'editor' || role === 'admin'
}

/** Saying yes or no to what others wrote. */
export function mayApprove(user: Account): boolean {
  return mayPublish(user) || roleOf(user) === 'reviewer'
}
