import { z } from 'zod'
import 'zod-openapi'

/** What stands in the head of every answer that may be kept. */
export const answerHeaders = z.object({
  ETag: header(
    'ETag',
    'Strong validator; send it as `If-None-Match` and get a 304 when nothing changed.',
  ),
  'Last-Modified': header('LastModified', 'When the youngest of the data last changed.'),
  'Cache-Control': header('CacheControl', 'How long a shared cache may keep it.'),
  'Cache-Status': header(
    'CacheStatus',
    'After RFC 9211: `knotwork; hit`, `knotwork; fwd=miss` or `knotwork; fwd=stale`.',
  ),
  'Cache-Tag': header('CacheTag', 'The documents that it shows, for a cache that purges by tag.'),
  Link: header('Link', 'Where the OpenAPI document is: `rel="service-desc"`.'),
  RateLimit: header('RateLimit', 'What is left of the limit; only where the answer counted.'),
  'RateLimit-Policy': header('RateLimitPolicy', 'The limit; only where the answer counted.'),
})

/** The same on a problem, which is kept when it will stay so. */
export const problemHeaders = answerHeaders.pick({ 'Cache-Control': true, Link: true })

/** On what will pass: when to come back. */
export const waitHeaders = z.object({
  'Retry-After': header('RetryAfter', 'Seconds to wait before the next request.'),
  RateLimit: answerHeaders.shape.RateLimit,
  'RateLimit-Policy': answerHeaders.shape['RateLimit-Policy'],
})

function header(id: string, description: string) {
  return z.string().optional().meta({ description, header: { id } })
}
