import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raisedAlarms } from '@/alarms'
import { schedule } from '@/publishing/webhooks/schedule'
import { watchWebhooks } from '@/publishing/webhooks/watch'
import { status } from '@tests/support/endpoint'
import { startHookDesk, type HookDesk } from '@tests/support/hook-desk'

let desk: HookDesk
beforeAll(async () => {
  desk = await startHookDesk()
})
afterAll(async () => desk.close())

const idsAt = (path: string) => desk.endpoint.at(path).map(({ event }) => event.data.id)
const typesAt = (path: string) => desk.endpoint.at(path).map(({ event }) => event.type)
const webhookOf = (id: string) =>
  desk.cms.payload.findByID({ collection: 'webhooks', id, depth: 0 })

/** Breaks commits, as they break when a process is killed there. */
async function withoutCommits(work: () => Promise<void>) {
  const { db } = desk.cms.payload
  const { commitTransaction } = db
  db.commitTransaction = () => Promise.reject(new Error('Killed here.'))
  try {
    await work()
  } finally {
    db.commitTransaction = commitTransaction
  }
}

describe('a delivery that fails', () => {
  test('comes again under the same id with the same words, and what follows it waits', async () => {
    const hook = await desk.hook('/order')
    const [one, other] = [await desk.topic(), await desk.topic()]
    await desk.change(one.id, { summary: 'B.' })
    let isDown = true
    desk.endpoint.answers('/order', (response, { event }) => {
      response.writeHead(isDown && event.data.id === one.id ? 503 : 204).end()
    })
    await desk.deliver()
    expect(idsAt('/order').sort()).toEqual([one.id, other.id].sort())
    expect(await desk.deliveries(hook)).toMatchObject([
      { status: 'waiting', attempts: 1, responseStatus: 503 },
      { status: 'delivered', responseStatus: 204 },
      { status: 'waiting', attempts: 0 },
    ])
    await desk.deliver()
    expect(idsAt('/order')).toHaveLength(2)
    isDown = false
    await desk.timePasses()
    await desk.deliver()
    const [first, again, later] = desk.endpoint
      .at('/order')
      .filter(({ event }) => event.data.id === one.id)
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(again?.body).toBe(first?.body)
    expect(later?.event.type).toBe('topics.updated')
    expect(later?.headers['webhook-id']).not.toBe(first?.headers['webhook-id'])
    expect(await webhookOf(hook)).toMatchObject({ failures: 0, failingSince: null })
  })

  test('waits longer each time, by the clock of the database, and is given up after a day', async () => {
    const hook = await desk.hook('/backoff')
    desk.endpoint.answers('/backoff', status(500))
    const { id } = await desk.topic()
    await desk.change(id, { summary: 'B.' })
    const waits: number[] = []
    for (let attempt = 1; attempt < schedule.attempts; attempt += 1) {
      await desk.deliver()
      const { rows } = await desk.client.query(
        `select extract(epoch from next_attempt_at - updated_at)::float as wait
         from webhook_deliveries where webhook_id = $1 and attempts = $2 and status = 'waiting'`,
        [hook, attempt],
      )
      waits.push(rows[0].wait)
      await desk.timePasses()
    }
    const plain = [5, 20, 80, 320, 1280, 5120, 20480, 21600, 21600, 21600]
    expect(waits).toHaveLength(plain.length)
    plain.forEach((seconds, place) => {
      expect(waits[place]).toBeGreaterThan(seconds * 0.8 - 0.01)
      expect(waits[place]).toBeLessThan(seconds * 1.2 + 0.01)
    })
    expect(plain.reduce((sum, each) => sum + each) / 3600).toBeCloseTo(25.6, 1)
    expect(typesAt('/backoff')).toEqual(plain.map(() => 'topics.published'))
    await desk.deliver()
    expect(await desk.deliveries(hook)).toMatchObject([
      { status: 'failed', attempts: 11, problem: 'The endpoint answered 500 instead of 2xx.' },
      { status: 'waiting', attempts: 1 },
    ])
  })
})

describe('a runner that is killed', () => {
  test('while it notes what has changed leaves nothing half-noted, and nothing is noted twice', async () => {
    const hook = await desk.hook('/noted')
    const { id } = await desk.topic()
    await withoutCommits(async () => {
      await expect(desk.deliver()).rejects.toThrow('Killed here.')
    })
    expect(await desk.deliveries(hook)).toEqual([])
    await Promise.all([desk.deliver(), desk.deliver(), desk.deliver()])
    await desk.client.query(`update webhooks set cursor = cursor - 1 where id = $1`, [hook])
    await desk.deliver()
    expect(idsAt('/noted')).toEqual([id])
  })

  test('after the endpoint has taken it delivers once more, under the same id', async () => {
    const hook = await desk.hook('/killed')
    await desk.topic()
    let kill = () => {}
    const db = desk.cms.payload.db as unknown as { drizzle: { execute: unknown } }
    const plain = db.drizzle.execute
    desk.endpoint.answers('/killed', (response) => {
      kill()
      response.writeHead(204).end()
    })
    kill = () => {
      db.drizzle.execute = () => Promise.reject(new Error('Killed here.'))
    }
    const lane = desk.runner()
    await lane.look()
    await lane.settled()
    db.drizzle.execute = plain
    kill = () => {}
    expect(await desk.deliveries(hook)).toMatchObject([{ status: 'waiting', attempts: 1 }])
    await desk.deliver()
    expect(desk.endpoint.at('/killed')).toHaveLength(1)
    await desk.timePasses()
    await desk.deliver()
    const [first, second] = desk.endpoint.at('/killed')
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(await desk.deliveries(hook)).toMatchObject([{ status: 'delivered', attempts: 2 }])
  })
})

test('a runner that was too slow writes nothing over what another has done', async () => {
  const hook = await desk.hook('/late')
  await desk.topic()
  const held: ServerResponse[] = []
  desk.endpoint.answers('/late', (response) => held.push(response))
  const slow = desk.runner()
  await slow.look()
  await expect.poll(() => held.length).toBe(1)
  desk.endpoint.answers('/late', status(204))
  await desk.timePasses()
  await desk.deliver()
  held[0]?.writeHead(500).end()
  await slow.settled()
  expect(await desk.deliveries(hook)).toMatchObject([{ status: 'delivered', attempts: 2 }])
})

describe('a webhook that fails for long', () => {
  test('is switched off with an alarm, and goes on where it stood when somebody switches it on', async () => {
    const hook = await desk.hook('/hopeless')
    desk.endpoint.answers('/hopeless', status(500))
    await desk.topic()
    await desk.client.query(
      `update webhooks set failures = $2, failing_since = now() - interval '23 hours' where id = $1`,
      [hook, schedule.failures],
    )
    await desk.deliver()
    expect(await webhookOf(hook)).toMatchObject({ enabled: true })
    await watchWebhooks(desk.cms.payload)
    expect(raisedAlarms().has('webhooks')).toBe(false)
    await desk.client.query(
      `update webhooks set failing_since = now() - interval '25 hours' where id = $1`,
      [hook],
    )
    await desk.timePasses()
    await desk.deliver()
    const off = await webhookOf(hook)
    expect(off).toMatchObject({ enabled: false })
    expect(off.switchedOffBecause).toContain('longer than 24 hours')
    await watchWebhooks(desk.cms.payload)
    expect(raisedAlarms().get('webhooks')).toBe('1 switched off after failures')

    desk.endpoint.answers('/hopeless', status(204))
    const on = { method: 'PATCH', path: `/webhooks/${hook}`, data: { enabled: true } }
    expect((await desk.cms.rest({ ...on, as: 'admin' })).status).toBe(200)
    expect(await webhookOf(hook)).toMatchObject({ failures: 0, switchedOffBecause: null })
    await watchWebhooks(desk.cms.payload)
    expect(raisedAlarms().has('webhooks')).toBe(false)
    await desk.timePasses()
    await desk.deliver()
    expect((await desk.deliveries(hook)).map((each) => each.status)).toEqual(['delivered'])
  })

  test('is off at once when its endpoint says that it is gone', async () => {
    const hook = await desk.hook('/gone')
    desk.endpoint.answers('/gone', status(410))
    await desk.topic()
    await desk.deliver()
    expect(await webhookOf(hook)).toMatchObject({ enabled: false })
    expect(await desk.deliveries(hook)).toMatchObject([{ status: 'failed', attempts: 1 }])
  })
})
