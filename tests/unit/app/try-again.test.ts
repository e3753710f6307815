import { expect, test, vi } from 'vitest'
import { tryAgain } from '@/app/(payload)/cms/api/try-again'
import { asClientError } from '@collections/hooks/client-errors'

function save() {
  return new Request('http://localhost/cms/api/topics', { method: 'POST', body: '{"title":"A"}' })
}

test('a write that was undone in favour of another is sent again, whole', async () => {
  const bodies: string[] = []
  const handler = vi.fn(async (request: Request) => {
    bodies.push(await request.text())
    return new Response(null, { status: bodies.length < 3 ? 503 : 201 })
  })
  const answer = await tryAgain(handler)(save(), null)
  expect(answer.status).toBe(201)
  expect(bodies).toEqual(Array(3).fill('{"title":"A"}'))
})

test('after three tries the answer says so', async () => {
  const handler = vi.fn(async () => new Response(null, { status: 503 }))
  expect((await tryAgain(handler)(save(), null)).status).toBe(503)
  expect(handler).toHaveBeenCalledTimes(3)
})

test.each([200, 400, 409, 500])('an answer of %d is given as it is', async (status) => {
  const handler = vi.fn(async () => new Response(null, { status }))
  expect((await tryAgain(handler)(save(), null)).status).toBe(status)
  expect(handler).toHaveBeenCalledTimes(1)
})

test.each(['40001', '40P01'])('the error %s of Postgres is one to try again', async (code) => {
  const error = new Error('Failed query', { cause: Object.assign(new Error('deadlock'), { code }) })
  const told = await asClientError({ error } as Parameters<typeof asClientError>[0])
  expect(told).toMatchObject({ status: 503 })
})
