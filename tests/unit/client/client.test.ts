import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { answeringServer } from '@tests/support/answering-server'
import { createClient, searchOf } from '@knotwork/client/client'
import { followChanges, type Kept } from '@knotwork/client/follow'

type Answer = (response: ServerResponse, asked: { count: number; url: string }) => void
let stop: () => Promise<void> = () => Promise.resolve()
afterEach(() => stop())

/** A client of a server that answers so; `asked` are the addresses it was asked for. */
async function clientOf(answer: Answer, patience: { retries?: number; longest?: number } = {}) {
  const asked: string[] = []
  const server = await answeringServer((request, response) => {
    asked.push(request.url ?? '')
    answer(response, { count: asked.length, url: request.url ?? '' })
  })
  stop = server.stop
  return { asked, client: createClient({ baseUrl: `${server.url}/`, ...patience }) }
}

const busy = (response: ServerResponse, seconds: string) =>
  response.writeHead(429, { 'retry-after': seconds, 'content-type': 'application/problem+json' })

describe('the client', () => {
  test('waits as long as it is told and asks again', async () => {
    const { client, asked } = await clientOf((response, { count }) => {
      if (count === 1) return void busy(response, '1').end('{}')
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"name":"K"}')
    })
    const started = Date.now()
    const { data } = await client.GET('/api/v1')
    expect(data?.name).toBe('K')
    expect(asked).toHaveLength(2)
    expect(Date.now() - started).toBeGreaterThanOrEqual(990)
  })

  test('gives up after so many times, and does not wait too long', async () => {
    const patient = await clientOf((response) => void busy(response, '0').end('{"status":429}'), {
      retries: 2,
    })
    expect((await patient.client.GET('/api/v1')).response.status).toBe(429)
    expect(patient.asked).toHaveLength(3)
    await stop()
    const hasty = await clientOf((response) => void busy(response, '3600').end('{}'))
    expect((await hasty.client.GET('/api/v1')).response.status).toBe(429)
    expect(hasty.asked).toHaveLength(1)
  })

  test('writes lists of names with commas and repeats filters', () => {
    expect(searchOf({ fields: ['a', 'b.c'], muscle: ['x', 'y'], limit: 5, q: undefined })).toBe(
      'fields=a%2Cb.c&muscle=x&muscle=y&limit=5',
    )
  })
})

const line = (value: object) => `${JSON.stringify(value)}\n`
const told = [
  { manifest: true, cursor: 'c0' },
  { type: 'spots', id: '1', name: 'A' },
  { type: 'spots', id: '2', name: 'B' },
]
const body = told.map(line).join('')
const sum = createHash('sha256').update(body).digest('hex')
const change = (id: string, resource: object | null) => ({
  cursor: 'c',
  type: 'spots',
  id,
  resource,
})

describe('a copy that is kept in step', () => {
  /** The snapshot, then three changes on two pages. */
  const answer: Answer = (response, { url }) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    if (url.startsWith('/api/v1/snapshot')) return void response.end(body + line({ sha256: sum }))
    const after = new URL(url, 'http://x').searchParams.get('after')
    const pages: Record<string, [object[], string]> = {
      c0: [[change('1', { type: 'spots', id: '1', name: 'A2' }), change('2', null)], 'c2'],
      c2: [[change('3', { type: 'spots', id: '3', name: 'C' })], 'c3'],
    }
    const [data, next] = pages[after ?? ''] ?? [[], after]
    response.end(JSON.stringify({ data, page: { next } }))
  }

  test('takes the snapshot once, then the changes, with its place', async () => {
    const { client, asked } = await clientOf(answer)
    const kept: Kept[] = []
    const copy = {
      place: () => kept.at(-1)?.cursor ?? null,
      keep: (one: Kept) => void kept.push(one),
    }
    expect(await followChanges(client, copy)).toBe(3)
    expect(kept.map(({ cursor, isWhole }) => [cursor, isWhole])).toEqual([
      ['c0', true],
      ['c2', false],
      ['c3', false],
    ])
    expect(kept[0]?.put).toHaveLength(2)
    expect(kept[1]).toMatchObject({ put: [{ id: '1', name: 'A2' }], remove: [{ id: '2' }] })
    expect(await followChanges(client, copy)).toBe(0)
    expect(asked.filter((url) => url.includes('snapshot'))).toHaveLength(1)
  })

  test('refuses a snapshot that did not arrive whole', async () => {
    const cut = told.slice(0, 2).map(line).join('')
    const { client } = await clientOf((response) => void response.end(cut + line({ sha256: sum })))
    const copy = { place: () => null, keep: () => expect.unreachable('nothing is kept') }
    await expect(followChanges(client, copy)).rejects.toThrow(/checksum differs/)
  })
})
