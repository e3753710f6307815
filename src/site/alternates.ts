import { apiPath } from '@/paths'
import { pageKinds, resourceTypes } from '@/vocabulary/nouns'
import { absoluteUrl } from './absolute-url'

type Alternates = Record<string, { url: string; title: string }[]>

/** Where a program finds the same as at a page: the resource or the list in the API, and the text as Markdown. */
export function twinTypes(path: string): Alternates {
  const [, noun, slug] = /^\/([a-z]+)(?:\/([^/?]+))?$/.exec(path) ?? []
  const type = resourceTypes.find((known) => known === noun)
  const hasMarkdown = path === '/developers' || (slug && pageKinds.some((kind) => kind === noun))
  const data = type && (slug ? apiPath(type, slug) : `/api/v1/${type}`)
  return {
    ...(data ? { 'application/json': [{ url: absoluteUrl(data), title: 'As data' }] } : {}),
    ...(hasMarkdown
      ? { 'text/markdown': [{ url: absoluteUrl(`${path}.md`), title: 'As Markdown' }] }
      : {}),
  }
}

/** What can be subscribed to from a page: the whole site everywhere, the topic on its page. */
export function feedTypes(path: string): Alternates {
  const places = [/^\/topics\/[^/]+$/.test(path) ? { path, title: 'This topic' } : null, whole]
  const known = places.filter((place) => place !== null)
  const listed = (file: string) =>
    known.map((place) => ({ url: absoluteUrl(`${place.path}/${file}`), title: place.title }))
  return {
    'application/atom+xml': listed('feed.xml'),
    'application/feed+json': listed('feed.json'),
  }
}

const whole = { path: '', title: 'New articles' }

/** Where another site asks how to show a page (oEmbed). */
export function embedTypes(url: string): Alternates {
  const address = absoluteUrl(`/api/v1/oembed?${new URLSearchParams({ url })}`)
  return { 'application/json+oembed': [{ url: address, title: 'To embed' }] }
}
