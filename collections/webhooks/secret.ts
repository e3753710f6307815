import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

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

/** Null when it was sealed under another SECRET of the site. */
export function opened(payload: Payload, stored: string): string | null {
  const secret = payload.decrypt(stored)
  return /^whsec_[A-Za-z0-9+/]+=*$/.test(secret) ? secret : null
}
