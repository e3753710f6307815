import { raisedAlarms } from '@/alarms'
import { meters } from '@/meters'
import type { HttpCache } from './cache/http-cache'

export type Measure = {
  type: 'counter' | 'gauge'
  name: string
  help: string
  labels?: string[]
  read: () => [Record<string, string>, number][]
}

export type Sources = {
  cache: Pick<HttpCache, 'bytes' | 'size'>
  /** Whether every change that is committed is known to the cache. */
  isListening: () => boolean
}

/** Everything that `/metrics` tells beside what Node tells of itself (processor, memory, event loop, collections). */
export function measures({ cache, isListening }: Sources): Measure[] {
  return [...ofRequests(), ...ofCache({ cache, isListening }), ...ofPools(), ...ofWork()]
}

function ofRequests(): Measure[] {
  return [
    {
      type: 'counter',
      name: 'knotwork_requests_total',
      help: 'Requests answered, by route and by how the cache answered.',
      labels: ['route', 'cache'],
      read: () =>
        [...meters.tallies].flatMap(([route, tally]) =>
          Object.entries(tally)
            .filter(([, count]) => count > 0)
            .map(([cache, count]): [Record<string, string>, number] => [
              { route, cache: cache.replace('fwd=', '') },
              count,
            ]),
        ),
    },
  ]
}

function ofCache({ cache, isListening }: Sources): Measure[] {
  return [
    gauge('cache_bytes', 'Bytes of the answers that are kept.', () => cache.bytes),
    gauge('cache_answers', 'Answers that are kept.', () => cache.size),
    gauge('cache_current', '1 while every change is known, else 0.', () => Number(isListening())),
    counter('cache_purges_total', 'Changes that were purged for.', 'purges'),
    counter('cache_purged_answers_total', 'Answers that a change made outdated.', 'purgedAnswers'),
    counter(
      'cache_remade_answers_total',
      'Answers made anew unasked after a change.',
      'remadeAnswers',
    ),
    counter(
      'cache_coalesced_misses_total',
      'Misses that waited for the answer another was having made.',
      'coalescedMisses',
    ),
  ]
}

function ofPools(): Measure[] {
  const uses = () => [...meters.pools].map((use) => use())
  return [
    {
      type: 'gauge',
      name: 'knotwork_database_connections',
      help: 'Connections to the database, by pool and state; `most` is how many there may be.',
      labels: ['pool', 'state'],
      read: () =>
        uses().flatMap(({ pool, ...states }) =>
          Object.entries(states)
            .filter(([state]) => state !== 'waiting')
            .map(([state, count]): [Record<string, string>, number] => [{ pool, state }, count]),
        ),
    },
    {
      type: 'gauge',
      name: 'knotwork_database_waiting',
      help: 'Queries that wait for a connection.',
      labels: ['pool'],
      read: () => uses().map(({ pool, waiting }) => [{ pool }, waiting]),
    },
    counter('database_slow_queries_total', 'Queries slower than 500 ms.', 'slowQueries'),
  ]
}

function ofWork(): Measure[] {
  return [
    {
      type: 'gauge',
      name: 'knotwork_queue_waiting',
      help: 'What is planned or to be sent and has not gone out.',
      labels: ['queue'],
      read: () => [...meters.queues].map(([queue, { waiting }]) => [{ queue }, waiting]),
    },
    {
      type: 'gauge',
      name: 'knotwork_queue_lag_seconds',
      help: 'How long the oldest of it has been due.',
      labels: ['queue'],
      read: () => [...meters.queues].map(([queue, { lag }]) => [{ queue }, lag]),
    },
    {
      type: 'gauge',
      name: 'knotwork_scheduler_lag_seconds',
      help: 'Time since this process last looked at what is due; it looks every 5 seconds.',
      read: () => (meters.lookedAt === null ? [] : [[{}, (Date.now() - meters.lookedAt) / 1000]]),
    },
    {
      type: 'counter',
      name: 'knotwork_webhook_attempts_total',
      help: 'Attempts of this process to deliver a webhook, by outcome.',
      labels: ['outcome'],
      read: () => [
        [{ outcome: 'delivered' }, meters.counts.deliveredWebhooks],
        [{ outcome: 'failed' }, meters.counts.failedWebhooks],
      ],
    },
    {
      type: 'gauge',
      name: 'knotwork_alarm',
      help: '1 for each thing that needs a person; /readyz says why.',
      labels: ['alarm'],
      read: () => [...raisedAlarms().keys()].map((alarm) => [{ alarm }, 1]),
    },
  ]
}

function gauge(name: string, help: string, read: () => number): Measure {
  return { type: 'gauge', name: `knotwork_${name}`, help, read: () => [[{}, read()]] }
}

function counter(name: string, help: string, count: keyof typeof meters.counts): Measure {
  return {
    type: 'counter',
    name: `knotwork_${name}`,
    help,
    read: () => [[{}, meters.counts[count]]],
  }
}
