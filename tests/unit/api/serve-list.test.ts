import { describe, expect, test } from 'vitest'
import { BadCursor } from '@/contract/cursor'
import { endpoints } from '@/contract/endpoints'
import { examples, summaryExamples } from '@/contract/examples'
import { env } from '@/env'
import { meta, next, over, problem, request } from './example-api'

describe('a list', () => {
  test('stands in its envelope, with absolute links and the terms of use', async () => {
    const response = await over([summaryExamples.spots]).list('?limit=5&certainty=low')
    const self = `${env.SITE_URL}/api/v1/spots?`
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      data: [summaryExamples.spots],
      page: { limit: 5, next, total: 7 },
      links: {
        self: `${self}certainty=low&limit=5`,
        next: `${self}after=${next}&certainty=low&limit=5`,
        prev: null,
      },
      meta,
    })
  })

  test('carries the headers that consumers need', async () => {
    const { headers } = await over([summaryExamples.spots]).list()
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toContain('ETag')
    expect(headers.get('link')).toContain(
      `<${env.SITE_URL}/api/v1/openapi.json>; rel="service-desc"`,
    )
    expect(headers.get('last-modified')).toBe('Fri, 20 Nov 2026 08:00:00 GMT')
    expect((await over([]).list()).headers.has('last-modified')).toBe(false)
  })

  test('shows the chosen fields only', async () => {
    const response = await over([summaryExamples.spots]).list('?fields=evidence.certainty')
    const { id, type, slug } = examples.spots
    const expected = [{ id, type, slug, evidence: { certainty: 'low' } }]
    expect(await response.json()).toHaveProperty('data', expected)
  })

  test.each([
    ['a field too many', { ...summaryExamples.spots, searchText: 'secret' }],
    [
      'a deep field too many',
      { ...summaryExamples.spots, evidence: { ...examples.spots.evidence, row: 1 } },
    ],
    ['a long text', examples.spots],
    ['an empty safety list', { ...summaryExamples.spots, safety: [] }],
  ])('with %s is a 500 outside production, and is reported', async (_, item) => {
    const { list, reported } = over([item])
    const body = await problem(await list())
    expect(body.status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(reported).toHaveLength(1)
  })

  test('with a relation in list form is checked like that form', async () => {
    const muscle = { ...summaryExamples.muscles, title: 'Infraspinatus' }
    const good = over([{ ...summaryExamples.spots, muscles: [muscle] }])
    expect((await good.list('?include=muscles')).status).toBe(200)
    expect(good.asked[0]?.include).toEqual(['muscles'])
    const bad = over([{ ...summaryExamples.spots, muscles: [{ ...muscle, latinName: null }] }])
    expect((await bad.list('?include=muscles')).status).toBe(500)
  })

  test.each(['?limit=500', '?colour=1', '?after=x', '?q=', '?q=%zz'])(
    'refuses %s',
    async (query) => {
      const { list, asked } = over([])
      const body = await problem(await list(query))
      expect(body).toMatchObject({ status: 400, instance: '/api/v1/spots' })
      expect(body.errors).toHaveLength(1)
      expect(asked).toEqual([])
    },
  )

  test('that content finds no place for a cursor in is a 400 on after', async () => {
    const { api } = over([])
    const list = api.list(endpoints.listSpots, async () => {
      throw new BadCursor('made for another order')
    })
    const body = await problem(await list(request('/api/v1/spots')))
    expect(body.errors?.map(({ parameter }) => parameter)).toEqual(['after'])
  })

  test('in a format that is not offered is a 406', async () => {
    const response = await over([]).list('', { accept: 'text/html' })
    expect((await problem(response)).status).toBe(406)
  })
})
