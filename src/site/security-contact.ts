import { env } from '@/env'

/** Where the operator wants weaknesses reported, and how a reader sees it; null where none is set. */
export function securityContact(): { href: string; label: string } | null {
  const href = env.SECURITY_CONTACT
  return href ? { href, label: href.replace(/^(mailto|tel):/, '') } : null
}
