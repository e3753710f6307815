import { readSuffix } from '@/paths'
import { resourceTypes } from '@/vocabulary/nouns'
import { areaOf } from './paths'

const nouns = new Set<string>(resourceTypes)
const answersOfTheApi = new Set(['finder', 'search', 'oembed', 'changes', 'snapshot'])
const files = new Set(['feed.xml', 'feed.json', 'sitemap.xml', 'robots.txt', 'llms.txt'])
const otherPages = new Set(['', 'search', 'where-does-it-hurt', 'developers', 'glossary', 'about'])

/** What kind of address it is, out of a closed list: what visitors make up may not make the metrics grow. */
export function routeClass(pathname: string): string {
  const area = areaOf(pathname)
  switch (area) {
    case 'admin':
      return pathname.startsWith('/cms/') ? '/cms/api/*' : '/admin/*'
    case 'api':
      return pathname === '/api/v1' ? pathname : withinApi(pathname)
    case 'page':
      return page(pathname)
    default:
      return area
  }
}

function withinApi(pathname: string): string {
  const [, , version, name = '', ...rest] = readSuffix(pathname).path.split('/')
  if (version !== 'v1') return '/api/*'
  if (nouns.has(name)) return `/api/v1/${name}${['', '/{slug}'][rest.length] ?? '/{slug}/*'}`
  return answersOfTheApi.has(name) && rest.length === 0 ? `/api/v1/${name}` : '/api/*'
}

function page(pathname: string): string {
  const [, name = '', ...rest] = readSuffix(pathname).path.split('/')
  if (nouns.has(name) && rest.length < 2) return `/${name}${rest.length === 1 ? '/{slug}' : ''}`
  const isKnown = rest.length === 0 && (files.has(name) || otherPages.has(name))
  return isKnown ? `/${name}` : '/*'
}
