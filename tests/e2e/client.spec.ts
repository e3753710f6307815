import { expect, fullUrl, test } from '@tests/support/browser'
import { ApiError, createClient, pages } from '@knotwork/client'

test('the client reads one, walks through pages and tells what is wrong', async () => {
  const api = createClient({ baseUrl: fullUrl() })
  const { data } = await api.GET('/api/v1/spots/{slug}', {
    params: { path: { slug: 'infraspinatus' }, query: { include: ['muscles'] } },
  })
  expect(data?.data.name).toBe('Shoulder blade')

  const seen: string[] = []
  const query = { limit: 25, sort: 'title' as const, fields: ['title'] }
  for await (const { id } of pages(api, '/api/v1/references', query)) {
    seen.push(id)
  }
  const counted = await api.GET('/api/v1')
  expect(seen.length).toBeGreaterThan(50)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBe(counted.data?.counts.references)

  const wrong = pages(api, '/api/v1/spots', { muscle: ['no-such-muscle'] }).next()
  const error = await wrong.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 400, problem: { errors: [{ parameter: 'muscle' }] } })
})
