import { Secret, TOTP } from 'otpauth'

/** Of the usual kind, because not every app knows others (RFC 6238: SHA-1, 6 digits, 30 seconds). */
const period = 30
/** Codes of the step before and after count too: clocks differ, and people type slowly. */
const tolerance = 1

/** 160 random bits, as RFC 4226 recommends, in the letters that people can type into an app. */
export function newFactorSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What a phone reads from the picture. */
export function uriOf({ secret, email }: { secret: string; email: string }): string {
  return totp(secret, email).toString()
}

/** The step of time that a code belongs to, or null when it is none of now. */
export function stepOf(asked: { secret: string; code: string; now: number }): number | null {
  const { secret, code, now } = asked
  const delta = totp(secret).validate({ token: code, timestamp: now, window: tolerance })
  return delta === null ? null : Math.floor(now / 1000 / period) + delta
}

/** The code that an app shows at a time; for tests and for nothing else. */
export function codeAt({ secret, now }: { secret: string; now: number }): string {
  return totp(secret).generate({ timestamp: now })
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Knotwork', label, secret: Secret.fromBase32(secret), period })
}
