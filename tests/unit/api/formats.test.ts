import { describe, expect, test } from 'vitest'
import { apiWith } from '@/api/serve'
import { citations, writeBody } from '@/content/formats'
import { endpoints } from '@/contract/endpoints'
import { examples, summaryExamples } from '@/contract/examples'
import type { Absence, ListQuery } from '@/contract/page'
import { env } from '@/env'
import { citationFormats, mediaTypes } from '@/vocabulary/formats'
import { door, meta, problem, request } from './example-api'

const { slug } = examples.references
const { body } = examples.articles

/** References on pages of one each, and the example article. */
function over(absence: Absence = { kind: 'missing' }) {
  const asked: ListQuery[] = []
  const api = apiWith({ ...door, absence: async () => absence })
  const list = async (query: ListQuery) => {
    asked.push(query)
    const next = query.after === null ? 'second' : null
    return { items: [summaryExamples.references], next, prev: null, total: 2 }
  }
  const get = async (wanted: string) => (wanted === slug ? examples.references : null)
  const article = async (wanted: string) =>
    wanted === examples.articles.slug || wanted === examples.articles.id ? examples.articles : null
  const listArticles = async () => ({
    items: [examples.articles],
    next: null,
    prev: null,
    total: 1,
  })
  const answer = (path: string, headers: Record<string, string> = {}) => {
    const [, , , type, last = ''] = new URL(path, env.SITE_URL).pathname.split('/')
    const context = { params: Promise.resolve({ slug: decodeURIComponent(last) }) }
    const asking = request(path, headers)
    if (type === 'articles') {
      if (!last) return api.list(endpoints.listArticles, listArticles)(asking)
      return api.one(endpoints.getArticle, { get: article, list: listArticles })(asking, context)
    }
    if (!last) return api.list(endpoints.listReferences, list, citations)(asking)
    const source = { get, list, write: citations }
    return api.one(endpoints.getReference, source)(asking, context)
  }
  return { answer, asked }
}

describe.each(citationFormats)('a reference as .%s', (format) => {
  const { answer, asked } = over()
  const mediaType: string = mediaTypes[format]

  test('comes by suffix and by Accept, with the same words', async () => {
    const bySuffix = await answer(`/api/v1/references/${slug}.${format}`)
    const byAccept = await answer(`/api/v1/references/${slug}`, { accept: mediaType })
    for (const response of [bySuffix, byAccept]) {
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')?.split(';')[0]).toBe(mediaType)
      expect(response.headers.get('vary')).toBe('Accept')
      expect(await response.text()).toBe(citations([examples.references], format))
    }
  })

  test('comes with all that match, and leads to the other formats', async () => {
    asked.length = 0
    const response = await answer(`/api/v1/references.${format}?kind=cohort&sort=-year`)
    expect(await response.text()).toBe(
      citations([summaryExamples.references, summaryExamples.references], format),
    )
    expect(asked).toMatchObject([
      { filters: { kind: ['cohort'] }, sort: '-year', limit: 100, after: null },
      { filters: { kind: ['cohort'] }, sort: '-year', after: 'second' },
    ])
    const link = response.headers.get('link') ?? ''
    expect(link).toContain(`<${meta.license.url}>; rel="license"`)
    expect(link).toContain(
      `<${env.SITE_URL}/api/v1/references?kind=cohort&sort=-year>; rel="alternate"; type="application/json"`,
    )
    expect(link).not.toContain(`.${format}?`)
  })

  test.each(['limit=5', 'after=x', 'fields=title', 'include=topics'])(
    'refuses %s, which is for JSON',
    async (query) => {
      for (const path of [`/api/v1/references.${format}`, `/api/v1/references/${slug}.${format}`]) {
        const refused = await problem(await answer(`${path}?${query}`))
        expect(refused.status).toBe(400)
        expect(refused.errors).toHaveLength(1)
        expect(refused.errors?.[0]?.message).toMatch(/^is for JSON; as .* in full$/)
      }
    },
  )

  test('refuses what nobody knows, and filters where there is nothing to filter', async () => {
    expect((await problem(await answer(`/api/v1/references.${format}?colour=1`))).status).toBe(400)
    const one = `/api/v1/references/${slug}.${format}?kind=cohort`
    expect((await problem(await answer(one))).status).toBe(400)
  })

  test('is not JSON: whoever takes nothing else is told', async () => {
    const path = `/api/v1/references/${slug}.${format}`
    const refused = await problem(await answer(path, { accept: 'application/json' }))
    expect(refused).toMatchObject({ status: 406, offered: [mediaType], instance: path })
  })

  test('stays what it is at a new address, and an error is a problem', async () => {
    const moved = over({ kind: 'moved', to: '/references/new2020' }).answer
    const response = await moved(`/api/v1/references/old2020.${format}`)
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe(
      `${env.SITE_URL}/api/v1/references/new2020.${format}`,
    )
    const gone = over({ kind: 'gone', type: 'references', title: null, replacement: null }).answer
    const removed = await problem(await gone(`/api/v1/references/old2020.${format}`))
    expect(removed).toMatchObject({ status: 410, replacement: null })
  })
})

describe('an article', () => {
  const { answer } = over()
  const path = `/api/v1/articles/${examples.articles.slug}`

  test.each([
    ['md', 'markdown', 'text/markdown'],
    ['txt', 'text', 'text/plain'],
    ['html', 'html', 'text/html'],
  ] as const)('as .%s is its body as %s', async (suffix, format, mediaType) => {
    const written = writeBody(body, format)
    const id = `/api/v1/articles/${examples.articles.id}.${suffix}`
    const ways = [
      answer(`${path}.${suffix}`),
      answer(id),
      answer(path, { accept: `${mediaType}, application/json;q=0.4` }),
    ]
    for (const response of await Promise.all(ways)) {
      expect(response.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`)
      expect(await response.text()).toBe(written)
    }
    const inJson: unknown = await (await answer(`${path}?body=${format}`)).json()
    expect(inJson).toHaveProperty('data.body', written)
    expect(inJson).toHaveProperty('data.outline', examples.articles.outline)
  })

  test('in several formats has them under their names', async () => {
    const both: unknown = await (await answer(`${path}?body=text,blocks`)).json()
    expect(both).toHaveProperty('data.body', { blocks: body, text: writeBody(body, 'text') })
    const sparse: unknown = await (await answer(`${path}?body=html&fields=title`)).json()
    const { id, type, slug: own, title } = examples.articles
    expect(sparse).toHaveProperty('data', {
      id,
      type,
      slug: own,
      title,
      body: writeBody(body, 'html'),
    })
  })

  test('in a list has the format that was asked for', async () => {
    const page: unknown = await (await answer('/api/v1/articles?body=markdown')).json()
    expect(page).toHaveProperty('data.0.body', writeBody(body, 'markdown'))
  })

  test('shows JSON to a browser, which takes everything but names HTML first', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    const response = await answer(path, { accept })
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('link')).toContain(`<${env.SITE_URL}${path}.html>; rel="alternate"`)
  })

  test('in a format that nobody writes is a 406 that lists what there is', async () => {
    const refused = await problem(await answer(path, { accept: 'application/pdf' }))
    expect(refused.offered).toEqual([
      'application/json',
      'text/markdown',
      'text/plain',
      'text/html',
    ])
  })

  test('has no suffix but its own: others belong to the slug', async () => {
    expect((await problem(await answer(`${path}.bib`))).status).toBe(404)
    expect((await problem(await answer(`${path}.md.md`))).status).toBe(404)
  })
})
