import { expect, fullUrl, test } from '@tests/support/browser'
import { headerTable, protectingHeaders } from '@tests/support/header-table'
import { rawRequest } from '@tests/support/raw-request'

test('every kind of answer has exactly the protecting headers that it should have', async () => {
  for (const [what, ask, status, expected] of headerTable) {
    const found = await protectingHeaders({ origin: fullUrl(), ...ask })
    expect.soft({ what, ...found }).toEqual({ what, status, ...expected })
  }
})

test('the metrics count what was asked, and a hit as one', async () => {
  const metrics = async () => (await rawRequest({ origin: fullUrl(), path: '/metrics' })).body
  const hits = async () => {
    const line = /^knotwork_requests_total\{route="\/articles\/\{slug\}",cache="hit"\} (\d+)$/m
    return Number(line.exec(await metrics())?.[1] ?? 0)
  }
  const path = '/articles/massage-tools-compared'
  const ask = () => rawRequest({ origin: fullUrl(), path })
  await ask()
  const before = await hits()
  for (let asked = 0; asked < 20; asked += 1) await ask()
  // Other tests may read the same page meanwhile.
  expect(await hits()).toBeGreaterThanOrEqual(before + 20)
  const text = await metrics()
  const told = [
    'knotwork_request_duration_seconds_bucket{le="0.1",route="/admin/*"',
    'knotwork_database_connections{pool="content",state="busy"}',
    'knotwork_queue_waiting{queue="webhooks"}',
    'knotwork_queue_lag_seconds{queue="planned publications"}',
    'knotwork_scheduler_lag_seconds ',
    'knotwork_webhook_attempts_total{outcome="failed"}',
    'knotwork_cache_current 1',
    'nodejs_eventloop_lag_p99_seconds ',
  ]
  expect(told.filter((name) => !text.includes(name))).toEqual([])
})
