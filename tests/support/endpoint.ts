import http from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = {
  path: string
  headers: http.IncomingHttpHeaders
  body: string
  event: { type: string; timestamp: string; data: Record<string, unknown> }
}

export type Answer = (response: http.ServerResponse, received: Received) => void

/** A program that is told of changes: a real server, which writes down what comes and answers as a test says. */
export type Endpoint = {
  url: (path: string) => string
  /** What has come to a path, oldest first. */
  at: (path: string) => Received[]
  /** How a path answers from now on; 204 otherwise. */
  answers: (path: string, answer: Answer) => void
  close: () => Promise<void>
}

export async function startEndpoint(): Promise<Endpoint> {
  const received: Received[] = []
  const answers = new Map<string, Answer>()
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8')
      const { url: path = '', headers } = request
      const one = { path, headers, body, event: JSON.parse(body) }
      received.push(one)
      const answer = answers.get(path)
      if (answer) answer(response, one)
      else response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    at: (path) => received.filter((each) => each.path === path),
    answers: (path, answer) => answers.set(path, answer),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An endpoint that answers with a status and nothing else. */
export function status(code: number): Answer {
  return (response) => response.writeHead(code).end()
}
