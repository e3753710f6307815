import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedPostgres, type Embedded } from '@/database/embedded'
import { admin } from '@tests/support/accounts'
import { signIn, type Desk } from '@tests/support/desk'
import { fillFolder } from '@tests/support/prepared-folder'
import { startSite, type RunningSite } from '@tests/support/site-process'
import { hugeBody, slowClients } from './clients'

const isFull = process.env.FAULTS === 'full'
const rounds = isFull ? 10 : 1
const clients = isFull ? 500 : 100
const bodyBytes = isFull ? 1_000_000_000 : 100_000_000

const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-machine-'))
const mediaDir = path.join(dataDir, 'media')
let database: Embedded
/** One clock is five minutes fast, the other five minutes slow. */
let fast: RunningSite
let slow: RunningSite
let desk: Desk

beforeAll(async () => {
  await fillFolder(dataDir, 'starter')
  database = await embeddedPostgres(dataDir)
  fast = await replica(300_000)
  slow = await replica(-300_000)
  desk = await signIn({ url: fast.url, ...admin })
}, 120_000)

afterAll(async () => {
  await desk.close()
  for (const site of [fast, slow]) await site.stop()
  await database.stop()
  rmSync(dataDir, { recursive: true, force: true })
}, 60_000)

function replica(shift: number): Promise<RunningSite> {
  return startSite({
    DATABASE_URL: database.url,
    SECRET: 'for machine faults',
    MEDIA_DIR: mediaDir,
    LOG_LEVEL: 'warn',
    CLOCK_SHIFT: String(shift),
    NODE_OPTIONS: `--import=${path.resolve('tests/support/shifted-clock.mjs')}`,
  })
}

async function upload(size: number): Promise<{ status: number; said: string; url: string }> {
  const background = { channels: 3, width: size, height: size } as const
  const noise = sharp(randomBytes(size * size * 3), { raw: background })
  const buffer = await noise.png().toBuffer()
  const name = `${createHash('sha256').update(buffer).digest('hex').slice(0, 8)}.png`
  const answer = await desk.asks.post('/cms/api/media', {
    multipart: {
      _payload: JSON.stringify({ alt: 'Noise' }),
      file: { name, mimeType: 'image/png', buffer },
    },
  })
  const said = await answer.text()
  const { doc } = JSON.parse(said) as { doc?: { filename: string } }
  return { status: answer.status(), said, url: `/media/${doc?.filename}` }
}

/** What the system lets a process write into one file; null as much as it likes. */
function limitFiles(site: RunningSite, bytes: number | null): void {
  const limit = bytes === null ? 'unlimited:unlimited' : `${bytes}:unlimited`
  const { status } = spawnSync('prlimit', [`--pid=${site.pid}`, `--fsize=${limit}`])
  if (status !== 0) throw new Error('prlimit (util-linux) is needed.')
}

const get = async (site: RunningSite, at: string) => (await fetch(site.url + at)).status

test('a picture for which the disk has no room is refused in words, and leaves nothing behind', async () => {
  const took: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const before = { files: readdirSync(mediaDir).sort(), documents: await desk.count('media') }
    const begun = fast.said().length
    limitFiles(fast, 20_000)
    const refused = await upload(640)
    expect(refused.status, refused.said).toBeGreaterThanOrEqual(500)
    expect(refused.said).toMatch(/disk|stored|room/i)
    expect(refused.said).not.toContain(mediaDir)
    expect({
      files: readdirSync(mediaDir).sort(),
      documents: await desk.count('media'),
    }).toEqual(before)
    expect(await get(fast, '/')).toBe(200)
    limitFiles(fast, null)
    const over = performance.now()
    expect(fast.said().slice(begun)).toMatch(/"level":(40|50)/)
    expect((await upload(64)).status).toBe(201)
    took.push(Math.round(performance.now() - over))
  }
  tell('the disk full', took, 'ms until an upload was stored')
}, 300_000)

test('a picture that is missing is a 404 and one line in the log, and there again as soon as it is back', async () => {
  const { url, status } = await upload(64)
  expect(status).toBe(201)
  const file = path.join(mediaDir, path.basename(url))
  const lines = () => fast.said().split('cannot be found in MEDIA_DIR').length - 1
  for (let round = 1; round <= rounds; round += 1) {
    expect([await get(fast, url), await get(slow, url)]).toEqual([200, 200])
    renameSync(file, `${file}.away`)
    expect([await get(fast, url), await get(slow, url)]).toEqual([404, 404])
    await expect.poll(lines, { timeout: 10_000, interval: 50 }).toBe(round)
    expect([await get(fast, url), await get(fast, '/media/made-up.webp')]).toEqual([404, 404])
    renameSync(`${file}.away`, file)
  }
  expect([await get(fast, url), await get(slow, url)]).toEqual([200, 200])
  expect(fast.said()).toContain(`"missing":["${path.basename(url)}"]`)
  expect(lines()).toBe(rounds)
})

test('clocks that differ by ten minutes break neither sign-ins nor plans nor what readers see', async () => {
  const other = await signIn({ url: slow.url, ...admin })
  const across = await fetch(`${slow.url}/cms/api/users/me`, {
    headers: { authorization: desk.authorization },
  })
  expect((await across.json()) as object).toMatchObject({ user: { email: admin.email } })
  for (let round = 1; round <= rounds; round += 1) {
    const { id } = await desk.create('topics?draft=true', {
      ...{ title: `Clock ${round}`, slug: `clock-${round}`, kind: 'subject' },
      summary: 'Planned.',
    })
    await get(slow, `/topics/clock-${round}`)
    // By the clock of the one it has long been time, by that of the other it is not yet.
    const at = new Date(Date.now() + 2_500).toISOString()
    await other.create('scheduled-publications', {
      ...{ document: { relationTo: 'topics', value: id }, action: 'publish', at, at_tz: 'UTC' },
    })
    while (Date.now() < Date.parse(at) - 500) {
      expect(await get(slow, `/api/v1/topics/clock-${round}`)).toBe(404)
      await wait(200)
    }
    for (const site of [fast, slow]) {
      const seen = () => get(site, `/topics/clock-${round}`)
      await expect.poll(seen, { timeout: 20_000, interval: 200 }).toBe(200)
    }
    await other.publish('topics', id, { summary: 'Written by the slow clock.' })
    const text = async () => (await fetch(`${fast.url}/topics/clock-${round}`)).text()
    await expect.poll(text, { timeout: 5_000 }).toContain('Written by the slow clock.')
  }
  await other.close()
}, 600_000)

test('clients that never finish their request keep nobody waiting', async () => {
  const slowest: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const slow = slowClients(fast.url, clients)
    slowest.push(0)
    for (let asked = 0; asked < 20; asked += 1) {
      const began = performance.now()
      expect(await get(fast, '/')).toBe(200)
      slowest.push(Math.max(slowest.pop() ?? 0, Math.round(performance.now() - began)))
      await wait(100)
    }
    // After ten seconds they are cut off; the short form does not wait for that.
    if (isFull) await expect.poll(slow.open, { timeout: 20_000 }).toBe(0)
    slow.stop()
  }
  expect(Math.max(...slowest)).toBeLessThan(5_000)
  tell(`${clients} slow clients`, slowest, 'ms the slowest answer to others')
}, 600_000)

test.each([true, false])(
  'a huge body is not read further than its limit, also when its length is not told before (told: %s)',
  async (isDeclared) => {
    const mostSent = isDeclared ? 300_000_000 : 40_000_000
    const before = residentMegabytes(fast.pid)
    const more: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      const sending = hugeBody(fast.url, { bytes: bodyBytes, isDeclared })
      for (let asked = 0; asked < 3; asked += 1) expect(await get(fast, '/')).toBe(200)
      const { firstLine, sent } = await sending
      expect(firstLine).toMatch(/^HTTP\/1.1 (413|401)|^$/)
      expect(sent).toBeLessThan(Math.min(mostSent, bodyBytes + 64_000))
      more.push(residentMegabytes(fast.pid) - before)
    }
    expect(Math.max(...more)).toBeLessThan(200)
    tell(`a body of ${bodyBytes / 1e6} MB, told: ${isDeclared}`, more, 'MB more resident')
  },
  600_000,
)

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1000)
}

function tell(what: string, figures: number[], unit: string): void {
  process.stdout.write(`${what}: ${figures.length} times; ${figures.join(', ')} ${unit}\n`)
}
