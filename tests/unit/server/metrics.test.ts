import { expect, test } from 'vitest'
import { clear, raise } from '@/alarms'
import { meters, tallyOf } from '@/meters'
import { HttpCache } from '@/server/cache/http-cache'
import { newMetrics } from '@/server/metrics'

const made = { status: 200, headers: {}, body: Buffer.from('x'), tags: new Set(['spots:1']) }

test('what is counted is told in the text format of Prometheus, each time anew', async () => {
  const cache = new HttpCache(1_000_000)
  const metrics = newMetrics({ cache, isListening: () => true })
  const value = async (series: string) => {
    const line = (await metrics.text()).split('\n').find((each) => each.startsWith(`${series} `))
    return line === undefined ? null : Number(line.slice(series.length))
  }
  const hits = 'knotwork_requests_total{route="/spots/{slug}",cache="hit"}'
  tallyOf('/spots/{slug}').hit += 3
  expect(await value(hits)).toBe(3)
  tallyOf('/spots/{slug}').hit += 1
  expect(await value(hits)).toBe(4)

  cache.put({ key: '/', made: { ...made, until: null }, remake: null })
  expect(await value('knotwork_cache_answers')).toBe(1)
  const before = (await value('knotwork_cache_purged_answers_total')) ?? 0
  cache.purge(['spots:1'])
  cache.purge(['spots:2'])
  expect(await value('knotwork_cache_purged_answers_total')).toBe(before + 1)
  expect(await value('knotwork_cache_current')).toBe(1)

  meters.queues.set('webhooks', { waiting: 7, lag: 1.5 })
  expect(await value('knotwork_queue_waiting{queue="webhooks"}')).toBe(7)
  expect(await value('knotwork_queue_lag_seconds{queue="webhooks"}')).toBe(1.5)

  const alarm = 'knotwork_alarm{alarm="a test"}'
  raise('a test', 'because')
  expect(await value(alarm)).toBe(1)
  clear('a test')
  expect(await value(alarm)).toBeNull()

  // Two pools of one name are one: how many connections it takes is what counts.
  const use = { pool: 'test', busy: 1, idle: 2, waiting: 3, most: 10 }
  for (const each of [() => use, () => use]) meters.pools.add(each)
  expect(await value('knotwork_database_connections{pool="test",state="busy"}')).toBe(2)
  expect(await value('knotwork_database_waiting{pool="test"}')).toBe(6)

  metrics.observe({ route: '/', status: '2xx', seconds: 0.2 })
  expect(
    await value('knotwork_request_duration_seconds_bucket{le="0.25",route="/",status="2xx"}'),
  ).toBe(1)
  expect(await value('nodejs_eventloop_lag_p99_seconds')).not.toBeNull()
})
