import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeCursor } from '@/contract/cursor'
import { status } from '@tests/support/endpoint'
import { startHookDesk, type HookDesk } from '@tests/support/hook-desk'

let desk: HookDesk
beforeAll(async () => {
  desk = await startHookDesk()
})
afterAll(async () => desk.close())

const typesAt = (path: string) => desk.endpoint.at(path).map(({ event }) => event.type)

async function secretOf(id: string): Promise<string> {
  const { body } = await desk.cms.rest({
    method: 'POST',
    path: `/webhooks/${id}/secret`,
    as: 'admin',
  })
  return String(body.secret)
}

describe('a webhook', () => {
  test('is told of everything that readers see, in order, and fetches the rest itself', async () => {
    await desk.topic()
    await desk.hook('/all')
    const { id, slug } = await desk.topic()
    await desk.change(id, { summary: 'B.' })
    await desk.change(id, { slug: `${slug}-b` })
    await desk.change(id, { _status: 'draft' })
    await desk.change(id, {})
    await desk.remove(id)
    await desk.deliver()
    const told = desk.endpoint.at('/all').map(({ event }) => event)
    expect(told.map(({ type }) => type)).toEqual(
      ['published', 'updated', 'renamed', 'unpublished', 'published', 'deleted'].map(
        (action) => `topics.${action}`,
      ),
    )
    const { rows } = await desk.client.query(
      `select id, number, at from changes where document = $1 and action = 'renamed'`,
      [id],
    )
    const at = rows[0].at.toISOString()
    expect(told[2]).toEqual({
      type: 'topics.renamed',
      timestamp: at,
      data: {
        ...{
          cursor: encodeCursor({ keys: [Number(rows[0].number), rows[0].id], sort: 'changes' }),
          at,
          action: 'renamed',
          type: 'topics',
          id,
        },
        slug: `${slug}-b`,
        apiUrl: `http://localhost:3000/api/v1/topics/${slug}-b`,
        previousSlug: slug,
      },
    })
  })

  test('gets events that it can check with nothing but its secret', async () => {
    const hook = await desk.hook('/signed')
    const secret = await secretOf(hook)
    await desk.topic()
    await desk.deliver()
    const [received] = desk.endpoint.at('/signed')
    const { 'webhook-id': id, 'webhook-timestamp': timestamp } = received?.headers ?? {}
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const hmac = createHmac('sha256', key).update(`${id}.${timestamp}.${received?.body}`)
    expect(received?.headers['webhook-signature']).toBe(`v1,${hmac.digest('base64')}`)
    expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(60)
    expect(received?.headers['content-type']).toBe('application/json')
  })

  test('is told only what it has asked for', async () => {
    await desk.hook('/spots', { resources: ['spots'] })
    await desk.hook('/gone', { resources: ['topics'], events: ['unpublished', 'deleted'] })
    const { id } = await desk.topic()
    await desk.change(id, { _status: 'draft' })
    await desk.deliver()
    expect(typesAt('/spots')).toEqual([])
    expect(typesAt('/gone')).toEqual(['topics.unpublished'])
  })

  test('that was off is told afterwards what it has missed', async () => {
    const hook = await desk.hook('/paused', { enabled: false })
    await desk.topic()
    await desk.deliver()
    expect(typesAt('/paused')).toEqual([])
    const switched = { method: 'PATCH', path: `/webhooks/${hook}`, data: { enabled: true } }
    expect((await desk.cms.rest({ ...switched, as: 'admin' })).status).toBe(200)
    await desk.deliver()
    expect(typesAt('/paused')).toEqual(['topics.published'])
  })
})

describe('the secret', () => {
  test('is shown once, to admins, and the one before signs beside a new one for a day', async () => {
    const hook = await desk.hook('/secret')
    const first = await secretOf(hook)
    const second = await secretOf(hook)
    expect(second).toMatch(/^whsec_/)
    for (const ask of [
      { method: 'GET', path: `/webhooks/${hook}` },
      { method: 'PATCH', path: `/webhooks/${hook}`, data: { description: 'Saved' } },
      { method: 'GET', path: `/webhooks?where[secret][exists]=true&select[secret]=true` },
    ]) {
      const { body } = await desk.cms.rest({ ...ask, as: 'admin' })
      expect(JSON.stringify(body)).not.toMatch(/whsec_|"secret"|previousSecret/)
    }
    await desk.topic()
    await desk.deliver()
    const signatures = () => {
      const received = desk.endpoint.at('/secret').at(-1)
      const headers = received?.headers ?? {}
      const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${received?.body}`
      const by = (secret: string) =>
        createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
          .update(content)
          .digest('base64')
      return { sent: headers['webhook-signature'], first: by(first), second: by(second) }
    }
    const now = signatures()
    expect(now.sent).toBe(`v1,${now.second} v1,${now.first}`)
    await desk.client.query(`update webhooks set previous_secret_until = now() where id = $1`, [
      hook,
    ])
    await desk.topic()
    await desk.deliver()
    const later = signatures()
    expect(later.sent).toBe(`v1,${later.second}`)
  })

  test.each(['editor', 'author', undefined] as const)('is not for %s', async (as) => {
    const hook = await desk.hook('/not-for-you')
    for (const path of [
      `/webhooks/${hook}/secret`,
      `/webhooks/${hook}/test`,
      `/webhooks/${hook}`,
    ]) {
      const method = path.endsWith(hook) ? 'GET' : 'POST'
      expect([401, 403, 404]).toContain((await desk.cms.rest({ method, path, as })).status)
    }
  })
})

test('a test event comes also while the webhook is off, and is tried once', async () => {
  const hook = await desk.hook('/test', { enabled: false })
  const sendTest = () =>
    desk.cms.rest({ method: 'POST', path: `/webhooks/${hook}/test`, as: 'admin' })
  expect((await sendTest()).status).toBe(200)
  await desk.deliver()
  expect(desk.endpoint.at('/test')[0]?.event).toMatchObject({ type: 'webhooks.test' })
  desk.endpoint.answers('/test', status(500))
  await sendTest()
  await desk.deliver()
  await desk.timePasses()
  await desk.deliver()
  expect(typesAt('/test')).toHaveLength(2)
  const [, failed] = (await desk.deliveries(hook)).sort((a, b) =>
    a.createdAt.localeCompare(b.createdAt),
  )
  expect(failed).toMatchObject({ status: 'failed', responseStatus: 500, attempts: 1 })
})

test('a delivery can be sent again by an admin, as the same event', async () => {
  const hook = await desk.hook('/again')
  await desk.topic()
  await desk.deliver()
  const [made] = await desk.deliveries(hook)
  const path = `/webhook-deliveries/${made?.id}/again`
  expect((await desk.cms.rest({ method: 'POST', path, as: 'editor' })).status).toBe(403)
  expect((await desk.cms.rest({ method: 'POST', path, as: 'admin' })).status).toBe(200)
  await desk.deliver()
  const [first, second] = desk.endpoint.at('/again')
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
  expect(await desk.deliveries(hook)).toMatchObject([{ status: 'delivered', attempts: 1 }])
  await desk.client.query(`update webhooks set enabled = false where id = $1`, [hook])
  expect((await desk.cms.rest({ method: 'POST', path, as: 'admin' })).status).toBe(409)
})
