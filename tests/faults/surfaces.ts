import { readdirSync } from 'node:fs'
import path from 'node:path'
import { queryRules } from '@/contract/queries'
import { resourceTypes } from '@/vocabulary/nouns'
import type { Planted } from './canaries'

export type Ask = { path: string; method?: string; headers?: Record<string, string>; body?: string }

/** Everything that a visitor can ask of the site, with these documents in mind. */
export function surfaces(planted: Planted[]): Ask[] {
  return [...publicPlaces(planted), ...lists(), ...privateRest(planted), ...files()]
}

/** Where readers and consumers would see something of these documents first. */
export function publicPlaces(planted: Planted[]): Ask[] {
  return [...planted.flatMap(ofDocument), ...whole()]
}

function ofDocument({ id, slug, open }: Planted): Ask[] {
  const page = `/articles/${slug}`
  const resource = `/api/v1/articles/${slug}`
  const includes = queryRules.articles.includes.join()
  return [
    { path: page },
    { path: page, method: 'HEAD' },
    { path: page, headers: { rsc: '1' } },
    { path: page, headers: { rsc: '1', 'next-router-prefetch': '1' } },
    { path: page, headers: { cookie: '__prerender_bypass=1; payload-token=nonsense' } },
    { path: `${page}?draft=true` },
    { path: `${page}.md` },
    { path: `/articles/${id}` },
    { path: `/preview/articles/${id}` },
    { path: `/preview/articles/${id}`, headers: { cookie: 'payload-token=nonsense' } },
    { path: `/previewed/articles/${id}` },
    { path: resource },
    { path: `${resource}?include=${includes}` },
    { path: `${resource}?draft=true` },
    { path: `/api/v1/articles/${id}` },
    { path: `/api/v1/articles?id=${id}&fields=body` },
    { path: `/api/v1/articles?slug=${slug}&include=${includes}` },
    { path: `/api/v1/articles?q=${open}&fields=body,outline` },
    { path: `/api/v1/search?q=${open}` },
    { path: `/search?q=${open}` },
  ]
}

/** What the API lists, in every order and with everything that goes with it. */
export function lists(): Ask[] {
  return resourceTypes.flatMap((type) => [
    { path: `/api/v1/${type}?limit=100` },
    { path: `/api/v1/${type}?limit=100&include=${queryRules[type].includes.join()}` },
    { path: `/api/v1/${type}?limit=100&updatedSince=2000-01-01` },
    ...queryRules[type].sorts.flatMap((sort) => [
      { path: `/api/v1/${type}?limit=100&sort=${sort}` },
      { path: `/api/v1/${type}?limit=100&sort=-${sort}` },
    ]),
    { path: `/api/v1/${type}?draft=true` },
    { path: `/${type}` },
  ])
}

function whole(): Ask[] {
  return [
    ...['/', '/about', '/feed.xml', '/feed.json', '/sitemap.xml', '/llms.txt', '/robots.txt'],
    ...['/topics/self-massage', '/people/knotwork-editors', '/where-does-it-hurt', '/search'],
    ...['/api/v1', '/api/v1/openapi.json', '/api/v1/articles?fields=body&limit=100'],
    ...['/articles/massage-tools-compared', '/api/v1/articles?limit=100'],
    ...['/api/v1/topics/self-massage', '/api/v1/people/knotwork-editors', '/admin', '/admin/login'],
    ...['/api/v1/nothing', '/api/v1/articles?colour=1', '/nothing', '/articles?after=x', '/%zz'],
    ...[
      '/metrics',
      '/.well-known/security.txt',
      '/healthz',
      '/readyz',
      '/twin/articles/x',
      '/server-error',
      '/bad-address',
    ],
  ].map((path) => ({ path }))
}

const probed = [
  ...['articles', 'users', 'media', 'changes', 'redirects', 'people'],
  ...['reviews', 'scheduled-publications', 'share-links', 'webhooks', 'webhook-deliveries'],
]

function privateRest(planted: Planted[]): Ask[] {
  return [
    ...probed.flatMap((name) =>
      [
        '',
        '?draft=true&depth=5',
        '?trash=true&limit=0',
        '?where[slug][like]=canary',
        '?where[title][like]=zq&select[title]=true',
        '?sort=-changeNote',
        '/versions',
        '/versions?where[version.title][like]=zq',
        '/count?where[dek][like]=zq',
      ].map((query) => ({ path: `/cms/api/${name}${query}` })),
    ),
    ...planted.flatMap(({ id }) => [
      { path: `/cms/api/articles/${id}?draft=true&depth=2` },
      { path: `/cms/api/articles/versions?where[parent][equals]=${id}` },
      { path: `/cms/api/articles/${id}`, method: 'PATCH', body: '{"title":1}' },
      { path: `/cms/api/articles/${id}/desk` },
      { path: `/cms/api/articles/${id}/drafted-update` },
      { path: `/cms/api/articles/${id}/share`, method: 'POST', body: '{"days":7}' },
      { path: `/cms/api/articles/${id}/replace`, method: 'POST', body: '{}' },
      { path: `/admin/collections/articles/${id}` },
    ]),
    { path: '/cms/api/users/me' },
    { path: '/cms/api/access' },
    { path: '/cms/api/changes/export.csv' },
    { path: '/cms/api/find?q=zq' },
    { path: '/cms/api/pasted', method: 'POST', body: '{"html":"[@zq]"}' },
    {
      path: '/cms/api/users/login',
      method: 'POST',
      body: '{"email":"x@example.org","password":"x"}',
    },
  ]
}

/** What the build wrote for browsers. */
function files(): Ask[] {
  const folder = path.resolve('.next/static')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => ({ path: `/_next/static/${file.split(path.sep).join('/')}` }))
}
