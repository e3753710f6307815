import { env } from '@/env'

/** The address on this site, whatever of it was given. */
export function absoluteUrl(pathOrUrl: string): string {
  return new URL(pathOrUrl, `${env.SITE_URL}/`).href
}
