import type { Server } from 'node:http'
import next from 'next'
import { pino } from 'pino'
import { knownPictures } from '@/database/known-pictures'
import { closePools, noteWork } from '@/database/open-pools'
import { requestFields } from '@/current-request'
import { env } from '@/env'
import { hasBody } from './bodies'
import { Records, records } from '@/memory/records'
import { CachedAnswers } from './cache/answer'
import { HttpCache } from './cache/http-cache'
import { startDatabase } from './database'
import { door, type DoorOptions } from './door'
import { drained, graceOf, UnderWay } from './draining'
import { noEnhancement, readEnhancement } from './enhancement'
import type { Health } from './health'
import { httpsOnly } from './https-only'
import { keepAssets } from './kept-assets'
import { boundSilence, newListener } from './listener'
import { makePages, type MadePages } from './made-pages'
import { missingPictures } from './missing-pictures'
import { areaOf } from './paths'
import { claimable } from './port'
import { prepareDatabase } from './prepared'
import { newMetrics } from './metrics'
import { observed } from './observed'
import { startPurging } from './purge'
import { rateLimit } from './rate-limit'
import { refusalOf } from './refusal'
import { unbelievedProxy } from './unbelieved-proxy'

const log = pino({ name: 'server', level: env.LOG_LEVEL, mixin: requestFields })

try {
  await start()
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  log.debug(error)
  process.exit(1)
}

async function start(): Promise<void> {
  const development = env.NODE_ENV === 'development'
  await claimable({ port: env.PORT, host: env.HOST })
  const database = await startDatabase()
  let pages: MadePages | null = null
  const server = newListener({
    answer: ({ pathname, code, reason }) => {
      const asked = pathname ?? '/'
      return refusalOf({
        area: areaOf(asked),
        code,
        reason,
        pathname: asked.slice(0, 200),
        page: pages?.refusal ?? null,
      })
    },
  })
  const health: Health = {
    waitingFor: new Set(['schema', 'purge listener', 'application']),
    draining: false,
    isDatabaseUp: database.isUp,
    isListening: () => false,
  }
  stopOnSignal({ server, health, stopDatabase: database.stop })
  try {
    await prepareDatabase()
    health.waitingFor.delete('schema')
    const cache = new HttpCache(env.CACHE_MB * 1_000_000)
    const answers = new CachedAnswers({
      cache,
      isCurrent: () => purging.isCurrent(),
      settled: () => purging.settled(),
      refreshAfter: env.REFRESH_AFTER,
      onStale: (key) =>
        log.error({ key }, 'an answer could not be made; the last good one goes out'),
    })
    if (env.RECORDS_MB > 0) {
      records.current = new Records(env.RECORDS_MB * 1_000_000, () => purging.isCurrent())
    }
    const purge = (tags: string[]) => {
      // First: what is made anew for whoever waits reads it.
      records.current?.purge(tags)
      answers.purge(tags)
    }
    const purging = await startPurging({ url: env.DATABASE_URL ?? '', purge, log })
    noteWork(purging.stop)
    noteWork(() => answers.end())
    const underWay = new UnderWay()
    noteWork(() => underWay.ended(graceOf(env.TRUST_PROXY).busy))
    health.isListening = purging.isCurrent
    health.waitingFor.delete('purge listener')
    const app = next({ dev: development, dir: process.cwd(), hostname: env.HOST, port: env.PORT })
    await app.prepare()
    const handler = app.getRequestHandler() as DoorOptions['next']
    const enhancement = development ? noEnhancement : readEnhancement()
    const noteProxy = unbelievedProxy({ log, proxies: env.TRUST_PROXY })
    const toHttps = httpsOnly(env)
    const metrics = newMetrics({ cache, isListening: purging.isCurrent })
    const toDoor = door({
      next: handler,
      health,
      log,
      mediaDir: env.MEDIA_DIR,
      missing: missingPictures({
        log,
        known: (names) => knownPictures(env.DATABASE_URL ?? '', names),
      }),
      dataDir: env.DATA_DIR,
      development,
      answers,
      limit: rateLimit(env.RATE_LIMIT),
      pages: () => pages,
      enhancement,
      metrics,
      settings: env,
    })
    const { observe } = metrics
    const answer = observed({ answer: toDoor, log, observe, hasProxy: env.TRUST_PROXY > 0 })
    server.on('request', (request, response) => {
      noteProxy(request)
      if (toHttps(request, response)) return
      const isSent = !hasBody(request) && answers.answerDirectly(request, response)
      if (!isSent || request.socket.writableLength > 0) boundSilence(request.socket)
      if (isSent) return
      const answering = answer(request, response).catch((error: unknown) => {
        log.error({ error, path: request.url }, 'a request failed')
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
      underWay.add(answering)
    })
    if (development) server.on('upgrade', app.getUpgradeHandler())
    else {
      await keepAssets({ dataDir: env.DATA_DIR })
      pages = await makePages({ next: handler, enhancement })
    }
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ port: env.PORT, host: env.HOST }, resolve)
    })
    health.waitingFor.delete('application')
  } catch (error) {
    await database.stop()
    throw error
  }
  process.stdout.write(`Ready on ${env.SITE_URL}\n`)
}

/** Ends in order: no new traffic, answers under way, connections, database. Ctrl-C may arrive twice. */
function stopOnSignal(options: {
  server: Server
  health: Health
  stopDatabase: () => Promise<void>
}): void {
  const { server, health, stopDatabase } = options
  const stop = async () => {
    if (health.draining) return
    health.draining = true
    await drained(server, graceOf(env.TRUST_PROXY))
    await closePools()
    await stopDatabase()
    process.stdout.write('Stopped.\n')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        log.error({ error }, 'stopping failed')
        process.exit(1)
      })
    })
  }
}
