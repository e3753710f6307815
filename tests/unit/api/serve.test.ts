import { describe, expect, test } from 'vitest'
import { examples } from '@/contract/examples'
import { generalCautions } from '@/contract/examples/safety'
import { env } from '@/env'
import { meta, over, problem, request } from './example-api'

describe('one', () => {
  test('stands in its envelope under its slug, in full or in part', async () => {
    const { one } = over([])
    expect(await (await one('infraspinatus')).json()).toEqual({
      data: examples.spots,
      links: { self: `${env.SITE_URL}/api/v1/spots/infraspinatus` },
      meta,
    })
    const { id, type, slug, name } = examples.spots
    const part = await one('infraspinatus', '?fields=name')
    expect(await part.json()).toHaveProperty('data', { id, type, slug, name })
  })

  test('with include is asked for as a list of one', async () => {
    const { one, asked } = over([examples.spots])
    await one('infraspinatus', '?include=references')
    await one(examples.spots.id.toUpperCase(), '?include=references')
    expect(asked).toMatchObject([
      { filters: { slug: ['infraspinatus'] }, include: ['references'], withBody: true, limit: 1 },
      { filters: { id: [examples.spots.id] } },
    ])
  })

  test.each(['nothing', 'No Slug', '%00', 'a'.repeat(300)])('%s is a 404', async (slug) => {
    const body = await problem(await over([]).one(slug.replace('%', '%25')))
    expect(body).toMatchObject({ status: 404, title: 'There is nothing at this address' })
  })

  test('that was removed is a 410 with what replaced it', async () => {
    const gone = { kind: 'gone', type: 'spots', title: 'Old', replacement: '/spots/new' } as const
    const body = await problem(await over([], gone).one('old'))
    expect(body).toMatchObject({ status: 410, replacement: `${env.SITE_URL}/api/v1/spots/new` })
  })

  test('that was renamed is a 308 that keeps the query', async () => {
    const response = await over([], { kind: 'moved', to: '/spots/new' }).one('old', '?fields=name')
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe(`${env.SITE_URL}/api/v1/spots/new?fields=name`)
  })

  test('does not take what only lists take', async () => {
    expect((await problem(await over([]).one('infraspinatus', '?limit=1'))).status).toBe(400)
  })
})

describe('the rest', () => {
  const { api } = over([])

  test('an unknown address is a 404', async () => {
    expect((await problem(await api.unknown()(request('/api/v1/colours')))).status).toBe(404)
  })

  test('the finder refuses a region that nobody knows', async () => {
    const finder = api.finder(async () => null)
    const body = await problem(await finder(request('/api/v1/finder?region=tail')))
    expect(body.errors).toEqual([{ parameter: 'region', message: 'is not a known region' }])
  })

  test('the finder puts safety first in meta', async () => {
    const finder = api.finder(async () => ({ region: examples.regions, hits: [], nearby: [] }))
    const body: unknown = await (await finder(request('/api/v1/finder?region=back'))).json()
    expect(body).toHaveProperty('meta', { safety: generalCautions, nearby: [], ...meta })
  })

  test('the OpenAPI document shows this site', async () => {
    const body: unknown = await (await api.document()(request('/api/v1/openapi.json'))).json()
    expect(body).toMatchObject({ openapi: '3.1.0', servers: [{ url: env.SITE_URL }] })
  })

  test('an unexpected error tells nothing', async () => {
    const { api: broken, reported } = over([])
    const root = broken.root(() => Promise.reject(new Error('password is hunter2')))
    const body = await problem(await root(request('/api/v1')))
    expect(body.status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('hunter2')
    expect(reported).toHaveLength(1)
  })
})
