import { createHash, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '@/env'

/** What a signing secret begins with, after the Standard Webhooks convention; the rest is the key in base64. */
const prefix = 'whsec_'
/** Bytes of a key; the convention asks for 24 to 64. */
const length = 32

export function newSecret(): string {
  return `${prefix}${randomBytes(length).toString('base64')}`
}

/** As it is stored: a copy of the database alone signs nothing. */
export function sealed(payload: Payload, secret: string): string {
  return payload.encrypt(secret)
}

/** Null when it was sealed under a SECRET of the site that is neither the present nor the previous one. */
export function opened(payload: Payload, stored: string): string | null {
  return wellFormed(payload.decrypt(stored)) ?? openedBefore(payload, stored)
}

function openedBefore(payload: Payload, stored: string): string | null {
  if (!env.SECRET_PREVIOUS) return null
  // As Payload makes its own key of the secret that it is given.
  const secret = createHash('sha256').update(env.SECRET_PREVIOUS).digest('hex').slice(0, 32)
  return wellFormed(payload.decrypt.call({ secret }, stored))
}

/** Under another key it opens to nonsense. */
function wellFormed(secret: string): string | null {
  return /^whsec_[A-Za-z0-9+/]+=*$/.test(secret) ? secret : null
}
