import { rmSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { admin } from '@tests/support/accounts'
import { hasNginx } from '@tests/support/balancer'
import { signIn } from '@tests/support/desk'
import { makeRelease, type Step } from '@tests/support/release'
import { startReplicas, type Replicas } from '@tests/support/replicas'
import { newVisitor, steadily, type Steady, type Visitor } from '@tests/support/steady-load'
import { readers } from './readers'
import { savingAllTheTime, type Saving } from './saving'

const isFull = process.env.FAULTS === 'full'
const goal = isFull
  ? { restarts: 20, upgrades: 3, perSecond: 100, requests: 50_000, crashes: 10 }
  : // An upgrade is a restart as well.
    { restarts: 0, upgrades: 1, perSecond: 40, requests: 500, crashes: 1 }

/** As docs/upgrading.md has it: first what the code to come needs, last what the code before it needed. */
const steps: Step[] = [
  { name: '20990101_000000_expand', up: 'alter table topics add column upgrade_note text' },
  {
    name: '20990102_000000_fill',
    up: 'update topics set upgrade_note = title; create index upgrade_notes on topics (upgrade_note)',
  },
  { name: '20990103_000000_contract', up: 'alter table topics drop column upgrade_note' },
]

describe.runIf(hasNginx())('two replicas behind the balancer', () => {
  const releases: string[] = []
  const done = { restarts: 0, upgrades: 0 }
  let site: Replicas
  let visitor: Visitor
  let load: Steady
  let saving: Saving
  let atFirst: string[]
  let reading: ReturnType<typeof readers>

  beforeAll(async () => {
    for (let count = 1; count <= goal.upgrades; count += 1) {
      releases.push(makeRelease({ mark: `v${count}`, steps: steps.slice(0, count) }))
    }
    site = await startReplicas()
    visitor = newVisitor(site.balancer)
    reading = readers(visitor)
    await visitor.ask('/')
    saving = await savingAllTheTime(visitor)
    load = steadily(goal.perSecond, reading.next)
    await restartAndUpgrade()
    await load.stop()
    await saving.stop()
  }, 1_800_000)

  afterAll(async () => {
    visitor.close()
    await site.stop()
    for (const release of releases) rmSync(release, { recursive: true })
  }, 120_000)

  async function restartAndUpgrade(): Promise<void> {
    const rounds = Math.ceil(goal.restarts / (goal.upgrades + 1))
    let release: string | undefined
    const restartSome = async () => {
      for (let count = 0; count < rounds && done.restarts < goal.restarts; count += 1) {
        await site.restartAll(release)
        done.restarts += 1
      }
    }
    await restartSome()
    await vi.waitUntil(() => reading.seen.size > 20, { timeout: 20_000 })
    atFirst = [...reading.seen]
    for (release of releases) {
      await site.restartAll(release)
      done.upgrades += 1
      await restartSome()
    }
    while (load.asked() < goal.requests) {
      await site.restartAll(release)
      done.restarts += 1
    }
  }

  test('restart and are upgraded without one request that fails, and without a missing file', () => {
    expect(load.failures).toEqual([])
    expect(load.asked()).toBeGreaterThanOrEqual(goal.requests)
    expect(done).toMatchObject({ upgrades: goal.upgrades })
    expect(done.restarts).toBeGreaterThanOrEqual(goal.restarts)
    process.stdout.write(
      `${JSON.stringify({ ...done, requests: load.asked(), saves: saving.saved(), files: reading.seen.size })}\n`,
    )
  })

  test('lose no save meanwhile', async () => {
    expect(saving.failures).toEqual([])
    expect(saving.saved()).toBeGreaterThan(5)
    expect(await saving.isKept()).toBe(true)
  })

  test('serve the files of the build before, which pages that are open name', async () => {
    const { body } = await visitor.ask('/')
    expect(body).toContain(`v${goal.upgrades}.css`)
    expect(atFirst.length).toBeGreaterThan(5)
    expect(atFirst.filter((file) => /v\d\.\w+$/.test(file))).toEqual([])
    for (const file of atFirst)
      expect([file, (await visitor.ask(file)).status]).toEqual([file, 200])
  })

  test('share the pictures: what was uploaded by one is sent by the other at once', async () => {
    const desk = await signIn({ url: site.replicas[0]?.url ?? '', ...admin })
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#14545c' } })
    const buffer = await picture.png().toBuffer()
    const answer = await desk.asks.post('/cms/api/media', {
      multipart: {
        _payload: JSON.stringify({ alt: 'A field' }),
        file: { name: 'field.png', mimeType: 'image/png', buffer },
      },
    })
    const { doc } = (await answer.json()) as { doc: { filename: string } }
    for (const { url } of site.replicas) {
      const { status, headers } = await fetch(`${url}/media/${doc.filename}`)
      expect([status, headers.get('content-type')]).toEqual([200, 'image/webp'])
    }
    await desk.close()
  })

  test('one that is killed is missed by no reader', async () => {
    const during = steadily(goal.perSecond, reading.next)
    for (let round = 0; round < goal.crashes; round += 1) {
      await site.crash(round % 2)
      expect(await saving.isKept()).toBe(true)
    }
    await during.stop()
    expect(during.failures).toEqual([])
    process.stdout.write(`${goal.crashes} killed during ${during.asked()} requests\n`)
  }, 600_000)

  test('are reached by HTTPS only, and say so to browsers', async () => {
    const { plainUrl, url, said } = site.balancer
    const plain = await fetch(`${plainUrl}/spots?x=1`, { redirect: 'manual' })
    expect(plain.status).toBe(308)
    expect(plain.headers.get('location')).toBe('https://localhost/spots?x=1')
    const { headers } = await visitor.ask('/')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(url).toMatch(/^https:/)
    expect(said()).not.toMatch(/no live upstreams|\[(crit|alert|emerg)\]/)
  })
})
