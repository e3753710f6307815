import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/env'
import { forgetOldDeliveries } from '@/publishing/webhooks/forget'
import { startHookDesk, type HookDesk } from '@tests/support/hook-desk'

let desk: HookDesk
beforeAll(async () => {
  desk = await startHookDesk()
})
afterAll(async () => desk.close())

const outside = [{ address: '93.184.215.14', family: 4 }]
const inside = [{ address: '127.0.0.1', family: 4 }]

/** A webhook under a name that only the test knows; the others are off. */
async function named(path: string): Promise<string> {
  const hook = await desk.hook(path)
  const url = desk.endpoint.url(path).replace('127.0.0.1', 'hook.example.test')
  await desk.client.query(`update webhooks set enabled = (id = $1)`, [hook])
  await desk.client.query(`update webhooks set url = $2 where id = $1`, [hook, url])
  return hook
}

describe('a webhook with an address inside', () => {
  test.each([
    ['https://127.0.0.1/', 'not on the public internet'],
    ['https://localhost:8443/', 'not on the public internet'],
    ['https://[::ffff:10.0.0.1]/', 'not on the public internet'],
    ['https://2130706433/', 'not on the public internet'],
    ['http://93.184.215.14/', 'Use https://'],
    ['https://me:secret@93.184.215.14/', 'Leave name and password out'],
  ])('is not saved: %s', async (url, sentence) => {
    const hook = await desk.hook('/before')
    env.WEBHOOK_ALLOW_PRIVATE = 'off'
    const data = { description: 'x', url }
    const made = await desk.cms.rest({ method: 'POST', path: '/webhooks', as: 'admin', data })
    const path = `/webhooks/${hook}`
    const moved = await desk.cms.rest({ method: 'PATCH', path, as: 'admin', data: { url } })
    env.WEBHOOK_ALLOW_PRIVATE = 'on'
    for (const { status, body } of [made, moved]) {
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain(sentence)
    }
  })

  test('is refused at the connection too: the name leads inside by now', async () => {
    const hook = await named('/rebound')
    await desk.client.query(`update webhooks set url = replace(url, 'http:', 'https:')`)
    await desk.topic()
    await desk.deliver({ allowPrivate: false, resolve: async () => inside })
    expect(desk.endpoint.at('/rebound')).toEqual([])
    const [delivery] = await desk.deliveries(hook)
    expect(delivery?.problem).toContain('hook.example.test is not on the public internet')
  })

  test('is connected to where it was checked, whatever the name says a moment later', async () => {
    await named('/pinned')
    await desk.topic()
    const asked: string[] = []
    const resolve = async (name: string) => (asked.push(name) === 1 ? inside : outside)
    await desk.deliver({ resolve })
    expect(asked).toEqual(['hook.example.test'])
    expect(desk.endpoint.at('/pinned')[0]?.headers.host).toMatch(/^hook\.example\.test:/)
  })
})

describe('an endpoint', () => {
  test('that redirects is not followed', async () => {
    const hook = await desk.hook('/moved')
    desk.endpoint.answers('/moved', (response) => {
      response.writeHead(307, { location: desk.endpoint.url('/elsewhere') }).end()
    })
    await desk.topic()
    await desk.deliver()
    expect(desk.endpoint.at('/elsewhere')).toEqual([])
    const [delivery] = await desk.deliveries(hook)
    expect(delivery).toMatchObject({ status: 'waiting', responseStatus: 307 })
    expect(delivery?.problem).toContain('Redirects are not followed')
  })

  test('that is slow holds up neither other webhooks nor other documents, and fails in time', async () => {
    const [slow, quick] = [await desk.hook('/slow'), await desk.hook('/quick')]
    const stuck = await desk.topic()
    desk.endpoint.answers('/slow', (response, { event }) => {
      if (event.data.id !== stuck.id) response.writeHead(204).end()
    })
    const runner = desk.runner({ timeout: 4_000 })
    await runner.look()
    await expect.poll(() => desk.endpoint.at('/slow').length).toBe(1)
    await desk.topic()
    await runner.look()
    const state = async (hook: string, place: number) =>
      (await desk.deliveries(hook))[place]?.status
    await expect.poll(() => state(quick, 1), { timeout: 3_000 }).toBe('delivered')
    await expect.poll(() => state(slow, 1), { timeout: 3_000 }).toBe('delivered')
    expect((await desk.deliveries(slow))[0]).toMatchObject({ status: 'waiting', problem: null })
    await runner.settled()
    const [late] = await desk.deliveries(slow)
    expect(late?.problem).toBe('There was no answer within 4 seconds.')
    expect(desk.endpoint.at('/quick')).toHaveLength(2)
  })

  test('that talks without end is cut; its status counts, its words are not kept', async () => {
    const hook = await desk.hook('/endless')
    let isCut = false
    let sent = 0
    desk.endpoint.answers('/endless', (response) => {
      response.writeHead(200)
      response.on('close', () => (isCut = true))
      const part = 'secret words '.repeat(500)
      const talk = () => {
        for (let goesOn = true; goesOn && !response.destroyed; sent += part.length) {
          goesOn = response.write(part)
        }
      }
      response.on('drain', talk)
      talk()
    })
    await desk.topic()
    await desk.deliver()
    await expect.poll(() => isCut).toBe(true)
    // What the sockets had taken already comes on top.
    expect(sent).toBeLessThan(8_000_000)
    const [delivery] = await desk.deliveries(hook)
    expect(delivery).toMatchObject({ status: 'delivered', responseStatus: 200 })
    expect(JSON.stringify(delivery)).not.toContain('secret words')
  })

  test('that is being told while the process ends is told anew by another', async () => {
    const hook = await desk.hook('/ending')
    desk.endpoint.answers('/ending', () => {})
    await desk.topic()
    const ending = new AbortController()
    const runner = desk.runner({ ending: ending.signal })
    await runner.look()
    await expect.poll(() => desk.endpoint.at('/ending').length).toBe(1)
    ending.abort()
    await runner.settled()
    expect(await desk.deliveries(hook)).toMatchObject([{ status: 'waiting', attempts: 0 }])
    desk.endpoint.answers('/ending', (response) => response.writeHead(204).end())
    await desk.deliver()
    expect(await desk.deliveries(hook)).toMatchObject([{ status: 'delivered', attempts: 1 }])
  })
})

test('deliveries are forgotten after thirty days, and with their webhook', async () => {
  const hook = await desk.hook('/old')
  await desk.topic()
  await desk.topic()
  await desk.deliver()
  await desk.client.query(
    `update webhook_deliveries set created_at = now() - interval '31 days'
     where id = (select id from webhook_deliveries where webhook_id = $1 limit 1)`,
    [hook],
  )
  expect(await forgetOldDeliveries(desk.cms.payload)).toBe(1)
  expect(await desk.deliveries(hook)).toHaveLength(1)
  await desk.cms.rest({ method: 'DELETE', path: `/webhooks/${hook}`, as: 'admin' })
  const { rows } = await desk.client.query(
    `select count(*)::int as count from webhook_deliveries where webhook_id = $1 or webhook_id is null`,
    [hook],
  )
  expect(rows[0].count).toBe(0)
})
