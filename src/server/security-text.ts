import type { ServerResponse } from 'node:http'
import type { Env } from '@/env'
import { dataHeaders } from './security-headers'

type Settings = Pick<Env, 'SECURITY_CONTACT' | 'SITE_URL'>

/** Sends `security.txt`; false where something else is asked for. */
export function sendSecurityText(args: {
  pathname: string
  response: ServerResponse
  settings: Settings
}): boolean {
  const { pathname, response, settings } = args
  if (pathname !== '/.well-known/security.txt') return false
  response
    .writeHead(200, {
      ...dataHeaders,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=86400',
    })
    .end(securityText(settings, Date.now()))
  return true
}

const day = 86_400_000
/** RFC 9116, 2.5.5: less than a year. It moves on by itself for as long as the site runs. */
const validDays = 180

/** The file of RFC 9116. While no contact is set, it leads to the page that says what to do: none is made up. */
export function securityText(settings: Settings, now: number): string {
  const { SECURITY_CONTACT: contact, SITE_URL: origin } = settings
  const expires = new Date((Math.floor(now / day) + validDays) * day)
  return [
    `Contact: ${contact ?? `${origin}/report`}`,
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: en',
    // The RFC allows addresses of the web by https only.
    ...(origin.startsWith('https:') ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
    '',
  ].join('\n')
}
