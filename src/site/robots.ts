import { absoluteUrl } from './absolute-url'

/** Everything that is written for people may be read by machines; the panel and endless result pages are of no use to them. */
export function robotsText(): string {
  return [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /cms/',
    'Disallow: /search?',
    'Disallow: /developers/try/',
    '',
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
    '',
  ].join('\n')
}
