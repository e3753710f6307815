import config from '@payload-config'
import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

let payload: Awaited<ReturnType<typeof getPayload>>
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
})

/** Payload's type of its adapter knows no Postgres. */
function database(): PostgresAdapter {
  return payload.db as unknown as PostgresAdapter
}

async function withTransaction() {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const session = database().sessions[String(await req.transactionID)]
  if (!session) throw new Error('no transaction')
  return { req, session }
}

async function exists(slug: string): Promise<boolean> {
  const where = { slug: { equals: slug } }
  return (await payload.count({ collection: 'people', where })).totalDocs > 0
}

const person = (slug: string) => ({ slug, name: 'Test', isOrganisation: false })

describe('a write', () => {
  it('is acknowledged when it is committed', async () => {
    const { req } = await withTransaction()
    await payload.create({ collection: 'people', data: person('kept'), req, draft: true })
    await commitTransaction(req)
    expect(await exists('kept')).toBe(true)
  })

  it('is not acknowledged when its backend is lost before the commit', async () => {
    const { req, session } = await withTransaction()
    await payload.create({ collection: 'people', data: person('lost'), req, draft: true })
    const { rows } = (await session.db.execute(sql`select pg_backend_pid() as pid`)) as unknown as {
      rows: { pid: number }[]
    }
    await database().drizzle.execute(sql`select pg_terminate_backend(${rows[0]?.pid ?? 0})`)
    await expect(commitTransaction(req)).rejects.toThrow()
    expect(await exists('lost')).toBe(false)
  })

  it('is not acknowledged when a statement in its transaction failed and was swallowed', async () => {
    const { req, session } = await withTransaction()
    await payload.create({ collection: 'people', data: person('torn'), req, draft: true })
    await session.db.execute(sql`select 1 / 0`).catch(() => undefined)
    await expect(commitTransaction(req)).rejects.toThrow()
    expect(await exists('torn')).toBe(false)
  })
})
