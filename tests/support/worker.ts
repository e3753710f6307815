import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

// Each test file gets a database of its own, copied from the template, before it imports anything.
const cluster = new URL(inject('cluster'))
const name = `test_${randomBytes(6).toString('hex')}`
const client = new pg.Client({ connectionString: withDatabase('template1') })
await client.connect()
await client.query(`create database ${name} template postgres`)
await client.end()

process.env.DATABASE_URL = withDatabase(name)
process.env.SECRET = 'for tests'
process.env.SITE_URL = 'http://localhost:3000'
process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'knotwork-data-'))
process.env.MEDIA_DIR = mkdtempSync(path.join(tmpdir(), 'knotwork-media-'))

afterAll(async () => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  await payload.destroy()
})

function withDatabase(database: string): string {
  const url = new URL(cluster)
  url.pathname = `/${database}`
  return url.href
}
