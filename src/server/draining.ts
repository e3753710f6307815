import type { Server } from 'node:http'
import { Server as Listener } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Milliseconds: how long open connections on which nothing is asked may stay, and how long answers under way may take.
 * Behind a balancer a connection is kept for the next request, which may be on its way just now: ended at once, that
 * request would be lost, and a save cannot be sent again by whoever does not know whether it arrived.
 */
export const graceOf = (proxies: number) =>
  proxies > 0 ? { idle: 3_000, busy: 20_000 } : { idle: 0, busy: 5_000 }

/** Has each connection end with the answer that it carries next, from now on. */
export function lastAnswers(server: Server): void {
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false
  })
}

/** Takes no new connection, answers what is asked on the open ones, and resolves when all have ended. */
export async function drained(server: Server, grace: ReturnType<typeof graceOf>): Promise<void> {
  if (!server.listening) return
  lastAnswers(server)
  const closed = new Promise<void>((resolve) => server.once('close', resolve))
  // The method of the class between ends idle connections at once.
  Listener.prototype.close.call(server)
  const patience = setTimeout(() => server.closeAllConnections(), grace.busy)
  await Promise.race([closed, wait(grace.idle)])
  server.closeIdleConnections()
  await closed
  clearTimeout(patience)
}

/** Answers that are being made. Some go on after their connection: their client has left. */
export class UnderWay {
  private readonly answers = new Set<Promise<void>>()

  add(answer: Promise<void>): void {
    this.answers.add(answer)
    void answer.finally(() => this.answers.delete(answer))
  }

  /** Resolves when all have ended, or after so many milliseconds. */
  async ended(limit: number): Promise<void> {
    await Promise.race([Promise.allSettled(this.answers), wait(limit)])
  }
}
