import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { actors, type Actor } from '@tests/support/access-matrix'
import { acts, others, type Act } from '@tests/support/access-others'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
let topic: string

beforeAll(async () => {
  cms = await startCms()
  const data = { title: 'T', slug: 'access-others', kind: 'subject' }
  const { body } = await cms.rest({
    method: 'POST',
    path: '/topics?draft=true',
    as: 'author',
    data,
  })
  topic = (body.doc as { id: string }).id
})

/** A row that belongs to none of those who ask. */
const rows: Record<string, () => Record<string, unknown>> = {
  media: () => ({ alt: 'A', filename: `${randomUUID()}.webp`, mimeType: 'image/webp' }),
  redirects: () => ({ from: `/x/${randomUUID()}`, kind: 'gone', type: 'topics', document: topic }),
  changes: () => ({ action: 'updated', type: 'topics', document: topic }),
  reviews: () => ({
    document: { relationTo: 'topics', value: topic },
    decision: 'requested',
  }),
  'scheduled-publications': () => ({
    document: { relationTo: 'topics', value: topic },
    action: 'publish',
    at: '2099-01-01T00:00:00.000Z',
    at_tz: 'UTC',
    status: 'waiting',
  }),
  'share-links': () => ({
    document: { relationTo: 'topics', value: topic },
    version: randomUUID(),
    tokenHash: randomUUID(),
    expiresAt: '2099-01-01T00:00:00.000Z',
  }),
  webhooks: () => ({
    description: 'Other',
    url: 'https://203.0.114.1/',
    resources: ['topics'],
    events: ['published'],
    enabled: true,
  }),
  'webhook-deliveries': () => ({ event: 'topics.published', status: 'waiting' }),
  users: () => ({
    email: `${randomUUID()}@example.org`,
    name: 'Other',
    role: 'author',
    password: 'a long enough password',
  }),
}

/** What each may try to change; for a plan, the only change that needs no plan of its own to be possible. */
const edits: Record<string, Record<string, unknown>> = {
  users: { name: 'Changed' },
  'scheduled-publications': { status: 'cancelled' },
}

type Answer = 'allowed' | 'refused' | { broken: unknown }

/** Whether somebody got past the guards; that data are incomplete is told only to those who did. */
function judge(status: number, detail: unknown): Answer {
  if ([401, 403, 404].includes(status)) return 'refused'
  return status < 500 ? 'allowed' : { broken: detail }
}

async function place(collection: CollectionSlug): Promise<string> {
  const data = { ...rows[collection]?.() }
  delete data.password
  const row = await cms.payload.db.create({ collection, data })
  return String(row.id)
}

async function byRest(collection: CollectionSlug, act: Act, actor: Actor): Promise<Answer> {
  const as = actor === 'visitor' ? undefined : actor
  const id = act === 'create' ? '' : `/${await place(collection)}`
  const method = { read: 'GET', create: 'POST', update: 'PATCH', delete: 'DELETE' }[act]
  const data = {
    create: rows[collection]?.(),
    update: edits[collection] ?? {},
    read: undefined,
    delete: undefined,
  }[act]
  const { status, body } = await cms.rest({ method, path: `/${collection}${id}?depth=0`, as, data })
  return judge(status, body)
}

async function locally(collection: CollectionSlug, act: Act, actor: Actor): Promise<Answer> {
  const user =
    actor === 'visitor'
      ? null
      : {
          ...(await cms.payload.findByID({ collection: 'users', id: cms.userId(actor), depth: 0 })),
          collection: 'users' as const,
        }
  const asked = { collection, user, overrideAccess: false, depth: 0 } as const
  try {
    const id = act === 'create' ? '' : await place(collection)
    if (act === 'read') await cms.payload.findByID({ ...asked, id })
    else if (act === 'update')
      await cms.payload.update({ ...asked, id, data: edits[collection] ?? {} })
    else if (act === 'delete') await cms.payload.delete({ ...asked, id })
    else await cms.payload.create({ ...asked, data: rows[collection]?.() as never })
    return 'allowed'
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
    return judge(status, error)
  }
}

describe.each(Object.entries(others))('%s', (name, column) => {
  const collection = name as CollectionSlug
  test.each([
    ['REST', byRest],
    ['Local API', locally],
  ] as const)('every cell holds by %s', async (_, ask) => {
    const deviations: string[] = []
    for (const act of acts) {
      for (const actor of actors) {
        const answer = await ask(collection, act, actor)
        if (answer !== (column[act].includes(actor) ? 'allowed' : 'refused')) {
          deviations.push(`${actor} · ${act}: ${JSON.stringify(answer)}`)
        }
      }
    }
    expect(deviations).toEqual([])
  })
})
