import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { sweep } from '@/publishing/sweep'
import { startCms, type Cms } from './cms'

export type Plan = {
  id: string
  status: string
  problem: string | null
  approvedByName: string | null
}

/** An editor's desk with topics on it, and a clock that the test sets. */
export type PlanDesk = {
  cms: Cms
  client: pg.Client
  /** Begins a topic as an author. */
  draft: (fields?: Record<string, unknown>) => Promise<{ id: string; slug: string }>
  edit: Change
  publish: Change
  plan: (id: string, more?: Record<string, unknown>) => ReturnType<Cms['rest']>
  /** The same, when it has to be possible. */
  planned: (id: string, more?: Record<string, unknown>) => Promise<Plan>
  /** Time passes: every plan is due, and the runner looks. */
  due: () => Promise<void>
  look: () => Promise<unknown>
  stateOf: (plan: { id: string }) => Promise<Plan>
  /** What is stored for readers. */
  row: (id: string) => Promise<Record<string, unknown>>
  newestDraft: (id: string) => Promise<Record<string, unknown>>
}

type Change = (id: string, data?: object) => ReturnType<Cms['rest']>

export async function startPlanDesk(): Promise<PlanDesk> {
  const cms = await startCms()
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const look = () => sweep(cms.payload, () => false)
  const get = async (path: string) =>
    (await cms.rest({ method: 'GET', path, as: 'editor' })).body as Record<string, unknown>
  const plan: PlanDesk['plan'] = (id, more = {}) => {
    const data = {
      document: { relationTo: 'topics', value: id },
      action: 'publish',
      at: new Date(Date.now() + 3_600_000).toISOString(),
      at_tz: 'Europe/Berlin',
      ...more,
    }
    return cms.rest({ method: 'POST', path: '/scheduled-publications?depth=0', as: 'editor', data })
  }
  return {
    cms,
    client,
    draft: async (fields = {}) => {
      const slug = `planned-${randomUUID()}`
      const data = { title: 'Planned', slug, kind: 'subject', summary: 'First words.', ...fields }
      const path = '/topics?draft=true'
      const { body } = await cms.rest({ method: 'POST', path, as: 'author', data })
      return { id: (body.doc as { id: string }).id, slug: String(data.slug) }
    },
    edit: (id, data = {}) =>
      cms.rest({ method: 'PATCH', path: `/topics/${id}?draft=true`, as: 'author', data }),
    publish: (id, data = {}) => {
      const all = { ...data, _status: 'published' }
      return cms.rest({ method: 'PATCH', path: `/topics/${id}`, as: 'editor', data: all })
    },
    plan,
    planned: async (id, more) => {
      const { status, body } = await plan(id, more)
      if (status !== 201) throw new Error(`Not planned: ${JSON.stringify(body)}`)
      return body.doc as Plan
    },
    due: async () => {
      await client.query(
        `update scheduled_publications set at = at - interval '1 day', next_attempt_at = null where status = 'waiting'`,
      )
      await look()
    },
    look,
    stateOf: async ({ id }) =>
      (await get(`/scheduled-publications/${id}?depth=0`)) as unknown as Plan,
    row: async (id) => {
      const { rows } = await client.query(
        `select _status, title, summary from topics where id = $1`,
        [id],
      )
      return rows[0]
    },
    newestDraft: (id) => get(`/topics/${id}?draft=true&depth=0`),
  }
}
