import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress } from './client-address'

const window = 60

export type Limited = { headers: Record<string, string>; isRefused: boolean }

/** Counts what an address has made for it: at most `most` a minute; 0 counts nothing. Headers after RFC 9110 and draft-ietf-httpapi-ratelimit-headers. */
export function rateLimit(most: number): (request: IncomingMessage) => Promise<Limited> {
  if (most === 0) return () => Promise.resolve({ headers: {}, isRefused: false })
  const limiter = new RateLimiterMemory({ points: most, duration: window })
  const policy = { 'ratelimit-policy': `"default";q=${most};w=${window}` }
  const told = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => ({
    ...policy,
    ratelimit: `"default";r=${remainingPoints};t=${Math.ceil(msBeforeNext / 1000)}`,
  })
  return async (request) => {
    try {
      return { headers: told(await limiter.consume(clientAddress(request))), isRefused: false }
    } catch (refused) {
      // The library rejects with its result when the points are used up, and with an error when it fails.
      if (!(refused instanceof RateLimiterRes)) throw refused
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
      return { headers: { ...told(refused), 'retry-after': String(seconds) }, isRefused: true }
    }
  }
}
