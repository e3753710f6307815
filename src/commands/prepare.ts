import { randomBytes } from 'node:crypto'
import config from '@payload-config'
import pg from 'pg'
import {
  commitTransaction,
  createLocalReq,
  getPayload,
  initTransaction,
  killTransaction,
} from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import { siteLocks } from '@/database/locks'
import { env } from '@/env'
import { loadStarterContent, starterRecords } from '@/starter/load'
import { indexUses } from './index-uses'
import { progress } from './progress'

// Called by the server when the schema is not the expected one or nobody can sign in yet.

try {
  await prepare()
  process.exit(0)
} catch (error) {
  process.stderr.write(
    `\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exit(1)
}

async function prepare(): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  // One migrator at a time, however many processes start.
  await client.query('select pg_advisory_lock($1)', [siteLocks.schema])
  process.stdout.write('Preparing the database …\n')
  const payload = await getPayload({ config, disableOnInit: true })
  await payload.db.migrate()
  const { rows } = await client.query('select 1 from payload_migrations')
  progress({ name: 'schema', done: rows.length, total: rows.length })
  await indexUses(payload)
  await firstContent(payload)
  await payload.destroy()
  await client.end()
}

/** Starter content and first admin, in one transaction: a killed start leaves an empty database, not half of one. */
async function firstContent(payload: Payload): Promise<void> {
  const { totalDocs: users } = await payload.count({ collection: 'users' })
  if (users > 0) return
  const req = await createLocalReq({}, payload)
  const { totalDocs: references } = await payload.count({ collection: 'references' })
  const records = env.STARTER_CONTENT === 'auto' && references === 0 ? starterRecords() : null
  await initTransaction(req)
  try {
    if (records) {
      await loadStarterContent({ payload, req, records, report: progress })
    }
    const announcement = await firstAdmin(payload, req)
    await commitTransaction(req)
    process.stdout.write(announcement)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function firstAdmin(payload: Payload, req: PayloadRequest): Promise<string> {
  const email = env.ADMIN_EMAIL ?? 'admin@example.org'
  const password = env.ADMIN_PASSWORD ?? randomBytes(12).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Admin', role: 'admin' },
    req,
  })
  const secret = env.ADMIN_PASSWORD ? 'the password of ADMIN_PASSWORD' : password
  return `
  Admin     ${env.SITE_URL}/admin
  Sign in   ${email}
  Password  ${secret}   (shown once: change it after signing in)

`
}
