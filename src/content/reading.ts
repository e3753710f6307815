import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'

/** The transaction in which content is read; mostly none. */
export const reading = new AsyncLocalStorage<string>()

/** For Payload: the transaction to read in. Each operation changes what it is handed, so each gets its own. */
export function readingIn(): { req: { transactionID: string } } | object {
  const id = reading.getStore()
  return id ? { req: { transactionID: id } } : {}
}
