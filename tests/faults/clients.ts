import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export type SlowClients = {
  /** How many the server has not cut off yet. */
  open: () => number
  stop: () => void
}

/** Clients that send a letter of a header every half second, and never finish. */
export function slowClients(url: string, count: number): SlowClients {
  const { hostname, port } = new URL(url)
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write('GET / HTTP/1.1\r\nhost: x\r\nx-slow: ')
    return socket
  })
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write('a')
  }, 500)
  return {
    open: () => sockets.filter((socket) => !socket.destroyed).length,
    stop: () => {
      clearInterval(drip)
      for (const socket of sockets) socket.destroy()
    },
  }
}

export type Huge = { firstLine: string; sent: number }

/**
 * Sends as long as somebody reads; resolves with the first line of the answer, or with nothing when it was cut off. Its
 * length is declared, or told by nothing but its end.
 */
export async function hugeBody(
  url: string,
  { bytes, isDeclared = true }: { bytes: number; isDeclared?: boolean },
): Promise<Huge> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let said = ''
  socket.on('data', (part) => (said += part.toString()))
  socket.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  const length = isDeclared ? `content-length: ${bytes}` : 'transfer-encoding: chunked'
  socket.write(
    `POST /cms/api/media HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${length}\r\n\r\n`,
  )
  const size = 64_000
  const head = isDeclared ? '' : `${size.toString(16)}\r\n`
  const part = Buffer.concat([Buffer.from(head), Buffer.alloc(size), Buffer.from(head && '\r\n')])
  let sent = 0
  for (; sent < bytes && !socket.destroyed; sent += size) {
    if (socket.write(part)) continue
    await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed])
  }
  await Promise.race([closed, wait(15_000)])
  socket.destroy()
  return { firstLine: said.split('\r\n')[0] ?? '', sent }
}
