import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'

/** Says once in the life of the process that a proxy seems to stand in front that TRUST_PROXY does not count. */
export function unbelievedProxy(options: {
  log: Pick<Logger, 'warn'>
  proxies: number
}): (request: Pick<IncomingMessage, 'headers'>) => void {
  let isDone = options.proxies > 0
  return ({ headers }) => {
    if (isDone) return
    const name = names.find((each) => headers[each] !== undefined)
    if (!name) return
    isDone = true
    options.log.warn(
      `A request carries ${name}, which is not believed: set TRUST_PROXY to the number of your proxies.`,
    )
  }
}

const names = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-forwarded-prefix',
]
