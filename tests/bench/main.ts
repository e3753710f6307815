import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { embeddedPostgres } from '@/database/embedded'
import { admin } from '@tests/support/accounts'
import { signIn } from '@tests/support/desk'
import { startSite } from '@tests/support/site-process'
import { benchHits } from './hits'
import { load } from './load'
import { benchMisses } from './misses'
import { benchPurge } from './purge'
import { asTable, type Row } from './report'
import { benchWeight } from './weight'

const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-bench-'))
const database = await embeddedPostgres(dataDir)
const settings = { DATABASE_URL: database.url, SECRET: 'for benches', LOG_LEVEL: 'silent' }
const say = (text: string) => process.stderr.write(`${text}\n`)

say('Starting two replicas and one that keeps nothing …')
await (await startSite(settings)).stop()
const began = performance.now()
const site = await startSite(settings)
await fetch(site.url)
const coldStart = (performance.now() - began) / 1000
const replica = await startSite(settings)
const keepsNothing = await startSite({ ...settings, CACHE_MB: '0' })
const desk = await signIn({ url: site.url, ...admin })
const missDesk = await signIn({ url: keepsNothing.url, ...admin })
try {
  const rows: Row[] = [
    {
      what: 'Cold start of the built server to its first page',
      goal: '≤ 5 s',
      figure: `${coldStart.toFixed(1)} s`,
      isMet: coldStart <= 5,
      detail: 'on a prepared database',
    },
  ]
  say('Hits …')
  rows.push(...(await benchHits(site.url)))
  say('Misses …')
  rows.push(...(await benchMisses(keepsNothing.url, missDesk)))
  say('Purges …')
  rows.push(...(await benchPurge([site.url, replica.url], desk)))
  say('Weight …')
  rows.push(...(await benchWeight(site.url)))
  say('Memory …')
  rows.push(await memory())
  process.stdout.write(
    `${process.argv.includes('--json') ? JSON.stringify(rows) : asTable(rows)}\n`,
  )
} finally {
  await desk.close()
  await missDesk.close()
  for (const each of [site, replica, keepsNothing]) await each.stop()
  await database.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit()

/** Resident memory of one process of the site after twenty seconds of load, and how much it grew in the second half. */
async function memory(): Promise<Row> {
  const at = `${site.url}/spots/upper-trapezius`
  await load(at, { seconds: 10 })
  const half = resident()
  const { p99, failures } = await load(at, { seconds: 10 })
  const after = resident()
  return {
    what: 'Memory of the server after 20 s of load',
    goal: '≤ 700 MB, flat',
    figure: `${after} MB`,
    isMet: after <= 700 && after < half * 1.2 && failures === 0,
    detail: `${half} MB after half of it; p99 of a hit ${p99} ms, ${failures} failures`,
  }
}

function resident(): number {
  const status = readFileSync(`/proc/${site.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
