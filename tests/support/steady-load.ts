import https from 'node:https'
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export type Reply = {
  status: number
  headers: IncomingHttpHeaders
  body: string
  /** Milliseconds. */
  took: number
}
export type Failure = { at: number; method: string; path: string; why: string }

/** Asks one origin over connections that stay open, as a browser or a CDN does. */
export type Visitor = {
  ask: (path: string, more?: Asking) => Promise<Reply>
  close: () => void
}
type Asking = { method?: string; headers?: Record<string, string>; body?: string }

export function newVisitor({ url, certificate }: { url: string; certificate?: string }): Visitor {
  const { protocol, hostname, port } = new URL(url)
  const over = protocol === 'https:' ? https : http
  const agent = new over.Agent({ keepAlive: true, maxSockets: 64, ca: certificate })
  return {
    ask: (path, { method = 'GET', headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const began = performance.now()
        const options = { hostname, port, path, method, headers, agent, timeout: 30_000 }
        const request = over.request(options, (answer: IncomingMessage) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('error', reject)
          answer.on('end', () => {
            const { statusCode: status = 0, headers } = answer
            const text = Buffer.concat(parts).toString()
            resolve({ status, headers, body: text, took: performance.now() - began })
          })
        })
        request.on('timeout', () => request.destroy(new Error('No byte for 30 seconds.')))
        request.on('error', reject)
        request.end(body)
      }),
    close: () => agent.destroy(),
  }
}

export type Steady = {
  /** How many were asked so far, and how many answers have come. */
  asked: () => number
  /** Milliseconds that each answer took. */
  times: () => number[]
  failures: Failure[]
  stop: () => Promise<void>
}

/**
 * Begins work so often a second, whether or not what was begun before has ended: as people come. Work that throws or
 * whose reply is not good is a failure.
 */
export function steadily(
  perSecond: number,
  next: () => { path: string; method?: string; work: () => Promise<Reply> },
): Steady {
  const failures: Failure[] = []
  const times: number[] = []
  const open = new Set<Promise<void>>()
  const began = performance.now()
  let asked = 0
  let isOver = false
  const begin = () => {
    const { path, method = 'GET', work } = next()
    const note = (why: string) =>
      failures.push({ at: Math.round(performance.now() - began), method, path, why })
    const done = work()
      .then(({ status, took }) => {
        times.push(took)
        if (status >= 400) note(String(status))
      })
      .catch((error: unknown) => void note(String(error)))
      .finally(() => open.delete(done))
    open.add(done)
    asked += 1
  }
  const clock = (async () => {
    while (!isOver) {
      const due = Math.floor(((performance.now() - began) / 1000) * perSecond)
      while (asked < due) begin()
      await wait(5)
    }
  })()
  return {
    asked: () => asked,
    times: () => times,
    failures,
    stop: async () => {
      isOver = true
      await clock
      await Promise.all(open)
    },
  }
}
