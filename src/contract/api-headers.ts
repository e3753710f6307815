const exposed = [
  'Accept-Ranges',
  'Allow',
  'Cache-Status',
  'Cache-Tag',
  'Content-Range',
  'Deprecation',
  'ETag',
  'Last-Modified',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Sunset',
]

/** What every answer of the public API carries, errors included: any site may read it, and the way to the description. */
export function apiHeaders(siteUrl: string): Record<string, string> {
  return {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': exposed.join(', '),
    link: `<${siteUrl}/api/v1/openapi.json>; rel="service-desc"; type="application/json"`,
    vary: 'Accept',
  }
}
