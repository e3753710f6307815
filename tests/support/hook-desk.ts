import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { env } from '@/env'
import { postman, type Postman } from '@/publishing/webhooks/postman'
import type { Means } from '@/publishing/webhooks/send'
import type { WebhookDelivery } from '@/payload-types'
import { targetRules } from '@collections/webhooks/target'
import { startCms, type Cms } from './cms'
import { startEndpoint, type Endpoint } from './endpoint'

/** An admin's desk with webhooks, topics that change, an endpoint that is told, and a clock that the test sets. */
export type HookDesk = {
  cms: Cms
  client: pg.Client
  endpoint: Endpoint
  /** Makes a webhook to a path of the endpoint; tells its id. */
  hook: (path: string, more?: Record<string, unknown>) => Promise<string>
  /** Publishes a new topic. */
  topic: () => Promise<{ id: string; slug: string }>
  change: (id: string, data: Record<string, unknown>) => Promise<void>
  remove: (id: string) => Promise<void>
  /** A runner of its own, as in another process. */
  runner: (means?: Partial<Means>) => Postman
  /** The runner looks, and waits until all is settled. */
  deliver: (means?: Partial<Means>) => Promise<void>
  /** Time passes until everything that waits is due, and leases have ended. */
  timePasses: () => Promise<void>
  deliveries: (webhook: string) => Promise<WebhookDelivery[]>
  close: () => Promise<void>
}

export async function startHookDesk(): Promise<HookDesk> {
  env.WEBHOOK_ALLOW_PRIVATE = 'on'
  const cms = await startCms()
  const endpoint = await startEndpoint()
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const runner: HookDesk['runner'] = (means = {}) =>
    postman(cms.payload, {
      ...{ ...targetRules(), timeout: 5_000, ending: new AbortController().signal },
      ...means,
    })
  return {
    ...{ cms, client, endpoint, runner },
    ...changes(cms),
    hook: async (path, more = {}) => {
      const data = { description: path, url: endpoint.url(path), ...more }
      const { status, body } = await cms.rest({
        method: 'POST',
        path: '/webhooks',
        as: 'admin',
        data,
      })
      if (status !== 201) throw new Error(`No webhook: ${JSON.stringify(body)}`)
      return (body.doc as { id: string }).id
    },
    deliver: async (means) => {
      const { look, settled } = runner(means)
      await look()
      await settled()
    },
    timePasses: async () => {
      await client.query(
        `update webhook_deliveries set next_attempt_at = now(), sending_until = null where status = 'waiting'`,
      )
    },
    deliveries: async (webhook) => {
      const { docs } = await cms.payload.find({
        collection: 'webhook-deliveries',
        where: { webhook: { equals: webhook } },
        sort: 'number',
        pagination: false,
        depth: 0,
      })
      return docs
    },
    close: async () => {
      await client.end()
      await endpoint.close()
    },
  }
}

function changes(cms: Cms): Pick<HookDesk, 'topic' | 'change' | 'remove'> {
  const accepted = async (ask: Parameters<Cms['rest']>[0]) => {
    const { status, body } = await cms.rest({ ...ask, as: 'admin' })
    if (status >= 300) throw new Error(JSON.stringify(body))
    return body
  }
  return {
    topic: async () => {
      const slug = `told-${randomUUID()}`
      const data = { title: 'Told', slug, kind: 'subject', summary: 'A.', _status: 'published' }
      const { doc } = await accepted({ method: 'POST', path: '/topics', data })
      return { id: (doc as { id: string }).id, slug }
    },
    change: async (id, data) => {
      const all = { _status: 'published', ...data }
      await accepted({ method: 'PATCH', path: `/topics/${id}`, data: all })
    },
    remove: async (id) => {
      await accepted({ method: 'DELETE', path: `/topics/${id}` })
    },
  }
}
