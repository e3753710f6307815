import { createHash, randomBytes } from 'node:crypto'
import { env } from '@/env'

/** As much chance as a key has; 43 letters in an address. */
const bytes = 32

export function newToken(): string {
  return randomBytes(bytes).toString('base64url')
}

/** What is kept of a token. It is random itself, so that it needs no salt. `src/content/previews.ts` looks it up. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The address to pass on; shown once, to whoever made it. */
export function shareUrl(token: string): string {
  return `${env.SITE_URL}/shared/${token}`
}
