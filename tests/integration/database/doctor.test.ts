import pg from 'pg'
import { expect, test } from 'vitest'
import { databaseFindings } from '@/commands/doctor/database'

const asked = { DATABASE_URL: process.env.DATABASE_URL, DATA_DIR: '.data' }

test('the doctor finds nothing wrong with a database that is as it should be', async () => {
  const found = await databaseFindings(asked)
  expect(found.map(({ check, state }) => `${check} ${state}`)).toEqual([
    ...['database ok', 'schema ok', 'clock ok'],
  ])
})

test('it names a migration that has not run, and one that is not known', async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const schema = async () => (await databaseFindings(asked)).find(({ check }) => check === 'schema')
  const newest = `where name = (select max(name) from payload_migrations where name ~ '^2')`
  const { rows } = await client.query<{ name: string }>(
    `delete from payload_migrations ${newest} returning name`,
  )
  expect(await schema()).toMatchObject({
    state: 'warning',
    says: expect.stringContaining(rows[0]?.name ?? '-'),
  })
  await client.query(
    `insert into payload_migrations (name, batch) values ('29990101_000000_later', 1)`,
  )
  expect(await schema()).toMatchObject({ state: 'problem' })
  await client.end()
})
