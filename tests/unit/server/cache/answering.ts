import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll } from 'vitest'
import { CachedAnswers } from '@/server/cache/answer'
import type { Made } from '@/server/cache/entry'
import { HttpCache } from '@/server/cache/http-cache'

/** What is behind the cache, for a test to change, and what has happened there. */
export const world = {
  cache: new HttpCache(0),
  answers: null as unknown as CachedAnswers,
  isCurrent: true,
  text: 'first',
  status: 200,
  /** Milliseconds for one render. */
  takes: 20,
  until: null as number | null,
  beforeEnd: (): void => undefined,
  renders: 0,
  failed: [] as string[],
}

/** Begins anew with an empty cache of so many bytes. */
export function restart(bytes = 10_000_000): void {
  Object.assign(world, { isCurrent: true, text: 'first', status: 200, takes: 20, until: null })
  Object.assign(world, { beforeEnd: () => undefined, renders: 0, failed: [] })
  world.cache = new HttpCache(bytes)
  world.answers = new CachedAnswers({
    cache: world.cache,
    isCurrent: () => world.isCurrent,
    settled: async () => world.isCurrent,
    onStale: (key) => world.failed.push(key),
    patience: { fresh: 200, render: 600, failure: 100 },
  })
}

export async function get(
  path = '/',
  headers: Record<string, string> = {},
  { method = 'GET', signal }: { method?: string; signal?: AbortSignal } = {},
) {
  const answer = await fetch(origin + path, { method, headers, signal: signal ?? null })
  const body = await answer.text()
  return {
    status: answer.status,
    body,
    headers: answer.headers,
    how: answer.headers.get('cache-status'),
  }
}

let origin = ''
const server = http.createServer((request, response) => {
  if (world.answers.answerDirectly(request, response)) return
  const key = request.url ?? ''
  world.answers.answer({ request, response, key, make }).catch((error: Error) => {
    response.writeHead(503).end(error.name)
  })
})

async function make(): Promise<Made> {
  world.renders += 1
  const { text } = world
  await wait(world.takes)
  world.beforeEnd()
  const headers = { 'content-type': 'text/html', 'cache-control': 'public, max-age=0' }
  const body = Buffer.from(text.repeat(300))
  return { status: world.status, headers, body, tags: new Set(['spots:1']), until: world.until }
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
