import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedPostgres } from '@/database/embedded'
import { resourceTypes } from '@/vocabulary/nouns'
import { crawl } from '@tests/support/crawl'
import { fillFolder } from '@tests/support/prepared-folder'
import { startSite, type RunningSite } from '@tests/support/site-process'
import { newVisitor } from '@tests/support/steady-load'
import { savingAllTheTime } from './saving'
import { lists } from './surfaces'
import { allPaths, askAll } from './twin-sites'

/** tests/integration/backup has the short form: rows and pictures. */
const isFull = process.env.FAULTS === 'full'

type Seen = {
  answers: Record<string, string>
  pictures: Record<string, string>
  rows: Record<string, number>
}

const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-whole-'))
const file = path.join(folder, 'site.tar')
let paths: string[]
let saves: number
let before: Seen
let after: Seen

beforeAll(async () => {
  if (!isFull) return
  const first = path.join(folder, 'first')
  mkdirSync(first)
  await fillFolder(first, 'starter')
  before = await onDatabase(first, async (settings) => {
    const site = await startSite(settings)
    const visitor = newVisitor(site)
    const saving = await savingAllTheTime(visitor)
    const saved = saving.saved()
    await command('backup', settings)
    saves = saving.saved() - saved
    await saving.stop()
    visitor.close()
    paths = await everyAddress(site)
    return look(site, settings)
  })
  rmSync(first, { recursive: true })
  after = await onDatabase(path.join(folder, 'second'), async (settings) => {
    await command('restore', settings)
    return look(await startSite(settings), settings)
  })
}, 900_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Does the work on the Postgres of a data folder, and ends that. */
async function onDatabase(
  dataDir: string,
  work: (settings: Record<string, string>) => Promise<Seen>,
): Promise<Seen> {
  const database = await embeddedPostgres(dataDir)
  const seen = await work({
    DATABASE_URL: database.url,
    SECRET: 'for whole backups',
    SITE_URL: 'http://localhost:3000',
    MEDIA_DIR: path.join(dataDir, 'media'),
    LOG_LEVEL: 'error',
  })
  await database.stop()
  return seen
}

async function command(name: 'backup' | 'restore', settings: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/commands/${name}.ts`, file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...settings },
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`npm run ${name} failed (${code}).\n${said}`)
}

/** Every address that answers: what there is, what the map of the site lists, what the API lists, and wherever those lead. */
async function everyAddress(site: RunningSite): Promise<string[]> {
  const map = await (await fetch(`${site.url}/sitemap.xml`)).text()
  const listed = [...map.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)</g)].map(([, at]) => at || '/')
  const data = [...lists().map((ask) => ask.path), '/api/v1/changes', '/api/v1/openapi.json']
  const start = [...(await allPaths({ fresh: site })), ...listed, ...data]
  const { visited } = await crawl({
    start: start.map((at) => site.url + at),
    // Pictures are compared by themselves; what the build wrote is in no backup. Questions can be combined without end.
    goesTo: (link) =>
      /^\/(_next|assets|media|admin)\//.test(link.pathname) || link.searchParams.size > 1
        ? null
        : link,
  })
  const answered = [...visited.values()].filter(({ status }) => status === 200)
  return answered.map(({ url }) => url.slice(site.url.length))
}

/** What readers see of a site, which is stopped then. */
async function look(site: RunningSite, settings: Record<string, string>): Promise<Seen> {
  const answers = await askAll(site, paths)
  const names = readdirSync(settings.MEDIA_DIR ?? '').filter((name) => !name.startsWith('.'))
  const pictures = names.map(async (name) => {
    const sent = Buffer.from(await (await fetch(`${site.url}/media/${name}`)).arrayBuffer())
    const stored = readFileSync(path.join(settings.MEDIA_DIR ?? '', name))
    return [name, `${hashOf(sent)} ${hashOf(stored)}`]
  })
  const seen = {
    answers: Object.fromEntries(
      [...answers].map(([at, { status, body }]) => [
        at,
        `${status} ${hashOf(withoutMoment(at, body))}`,
      ]),
    ),
    pictures: Object.fromEntries(await Promise.all(pictures)) as Record<string, string>,
    rows: await countRows(settings.DATABASE_URL ?? ''),
  }
  await site.stop()
  return seen
}

/** When a snapshot was read is no part of the content, and its last line is a sum over that too. */
function withoutMoment(at: string, body: string): string {
  return at === '/api/v1/snapshot'
    ? body.replace(/"generatedAt":"[^"]+"/, '').replace(/\{"sha256":"\w+"\}\n$/, '')
    : body
}

/** Of everything that is published, and of the log of it. */
async function countRows(url: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const counts: Record<string, number> = {}
  for (const table of [...resourceTypes, 'changes', 'media', 'users', 'redirects']) {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from "${table}"`,
    )
    counts[table] = rows[0]?.count ?? 0
  }
  await client.end()
  return counts
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

test.runIf(isFull)(
  'a site that is destroyed comes back from a backup made while an editor saved: every page, answer and picture',
  () => {
    expect(saves).toBeGreaterThan(0)
    expect(after.answers).toEqual(before.answers)
    expect(after.pictures).toEqual(before.pictures)
    expect(after.rows).toEqual(before.rows)
    const all = Object.values(before.answers)
    expect(all.length).toBeGreaterThan(800)
    expect(all.filter((answer) => !answer.startsWith('200'))).toEqual([])
    expect(Object.keys(before.pictures).length).toBeGreaterThan(3)
    const { pictures, rows } = before
    const counts = { addresses: all.length, files: Object.keys(pictures).length, saves, rows }
    process.stdout.write(`${JSON.stringify(counts)}\n`)
  },
)
