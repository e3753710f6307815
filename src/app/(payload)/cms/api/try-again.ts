import { setTimeout as wait } from 'node:timers/promises'
import { importsPath } from '@/vocabulary/imports'

type Handler<C> = (request: Request, context: C) => Promise<Response>

const attempts = 3

/**
 * Repeats a write that Postgres ended to resolve a deadlock or a conflict of transactions (40P01, 40001). Nothing
 * of it was stored, so the whole request begins anew. `asClientError` answers such a write with 503.
 */
export function tryAgain<C>(handler: Handler<C>): Handler<C> {
  return async (request, context) => {
    // An import is many writes, large, and goes on where it was: a copy of it is not worth its memory.
    if (new URL(request.url).pathname.endsWith(importsPath)) return handler(request, context)
    for (let attempt = 1; attempt < attempts; attempt += 1) {
      const answer = await handler(request.clone(), context)
      if (answer.status !== 503) return answer
      await wait(20 * attempt + Math.random() * 50)
    }
    return handler(request, context)
  }
}
