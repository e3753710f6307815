import type { ServerResponse } from 'node:http'
import { raisedAlarms } from '@/alarms'
import { dataHeaders } from './security-headers'

/** What stands between this process and being ready; empty when it is. */
export type Health = {
  waitingFor: Set<string>
  draining: boolean
  isDatabaseUp: () => Promise<boolean>
  isListening: () => boolean
}

export async function answerHealth(options: {
  pathname: string
  response: ServerResponse
  health: Health
}): Promise<void> {
  if (options.pathname === '/healthz') return json(options.response, 200, { status: 'alive' })
  const { waitingFor, draining, isDatabaseUp, isListening } = options.health
  const reasons = [...waitingFor, ...(draining ? ['draining'] : [])]
  if (reasons.length) return json(options.response, 503, { status: 'waiting', reasons })
  const alarms = raisedAlarms()
  const degraded = [
    ...((await isDatabaseUp()) ? [] : ['database']),
    ...(isListening() ? [] : ['purge listener']),
    ...alarms.keys(),
  ]
  if (degraded.length === 0) return json(options.response, 200, { status: 'ready' })
  return json(options.response, 200, {
    status: 'ready',
    degraded,
    alarms: Object.fromEntries(alarms),
  })
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, {
      ...dataHeaders,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(JSON.stringify(body))
}
