import type { PayloadRequest } from 'payload'
import type { Role } from '@/vocabulary/roles'
import { roles } from '@/vocabulary/roles'

/** The role of whoever asks, null for a visitor. A user without a known role is no one. */
export function roleOf(user: PayloadRequest['user'] | undefined): Role | null {
  const value: unknown = user && 'role' in user ? user.role : null
  return roles.find((role) => role === value) ?? null
}

/** Publishing, unpublishing, restoring and changing what is public. */
export function mayPublish(user: PayloadRequest['user'] | undefined): boolean {
  const role = roleOf(user)
  return role === 'editor' || role === 'admin'
}

/** Saying yes or no to what others wrote. */
export function mayApprove(user: PayloadRequest['user'] | undefined): boolean {
  return mayPublish(user) || roleOf(user) === 'reviewer'
}
