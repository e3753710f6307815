import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptied } from '@/backup/left-out'
import type { Manifest } from '@/backup/manifest'
import { siteLocks } from '@/database/locks'
import { migrations } from '@/migrations'
import { backupOf, onDatabase, stateOf } from '@tests/support/backups'
import {
  addPicture,
  create,
  editAllTheTime,
  goBack,
  picturesIn,
  restore,
  withDatabase,
  type Run,
} from '@tests/support/backup-story'
import { startCms, type Cms } from '@tests/support/cms'

const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-backup-'))
const source = process.env.DATABASE_URL ?? ''
const sourceMedia = process.env.MEDIA_DIR ?? ''
const media = path.join(folder, 'media')
const target = withDatabase('restored')
const older = withDatabase('older')
const fromOlder = withDatabase('from_older')
const file = path.join(folder, 'busy.tar')

let cms: Cms
let article: string
let manifest: Manifest
let editsMeanwhile: number
let restored: Run
let restoredOlder: Run

beforeAll(async () => {
  cms = await startCms()
  await addPicture(cms.payload)
  const { docs } = await cms.payload.find({ collection: 'articles', limit: 1, depth: 0 })
  article = docs[0]?.id ?? ''
  const editing = editAllTheTime(cms.payload, article)
  const before = await editing.afterOne()
  manifest = await backupOf({ url: source, mediaDir: sourceMedia, file })
  editsMeanwhile = (await editing.stop()) - before
  for (const url of [target, fromOlder]) await create(url, 'template0')
  await create(older, 'postgres')
  const olderFile = path.join(folder, 'older.tar')
  await goBack({ payload: cms.payload, url: older }, 2)
  await backupOf({ url: older, mediaDir: folder, file: olderFile })
  ;[restored, restoredOlder] = await Promise.all([
    restore({ url: target, file, mediaDir: media }),
    restore({ url: fromOlder, file: olderFile, mediaDir: path.join(folder, 'older') }),
  ])
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a backup that was made while somebody edits', () => {
  test('comes back with every row of every table, and each picture', async () => {
    expect(restored, restored.said).toMatchObject({ code: 0 })
    expect(editsMeanwhile).toBeGreaterThan(0)
    expect(manifest.tables.length).toBeGreaterThan(100)
    expect(manifest.migrations).toEqual(migrations.map(({ name }) => name).sort())
    const states = await onDatabase(target, async (client) => {
      const all: Record<string, unknown> = {}
      for (const table of manifest.tables) all[table.name] = await stateOf(client, table)
      return all
    })
    expect(states).toEqual(
      Object.fromEntries(manifest.tables.map(({ name, rows, sha256 }) => [name, { rows, sha256 }])),
    )
    expect(manifest.tables.find(({ name }) => name === 'articles')?.rows).toBeGreaterThan(2)
    expect(picturesIn(media)).toEqual(picturesIn(sourceMedia))
    expect(Object.keys(picturesIn(media)).length).toBeGreaterThan(1)
  })

  test('is one state: the document, its newest version and the log tell of the same edit', async () => {
    const { title, version, logged } = await onDatabase(target, async (client) => {
      const { rows } = await client.query<{ title: string; version: string; logged: string }>(
        `select title,
          (select version_title from _articles_v where parent_id = a.id and latest) as version,
          (select title from changes where document = a.id::text order by number desc limit 1) as logged
        from articles a where id = $1`,
        [article],
      )
      return rows[0] ?? { title: '', version: '', logged: '' }
    })
    expect(title).toMatch(/^Edit \d+$/)
    expect({ version, logged }).toEqual({ version: title, logged: title })
  })

  test('reads as before, and goes on counting where it stood', async () => {
    const read = async (url: string) =>
      onDatabase(url, async (client) => {
        const ask = async (text: string) => (await client.query(text)).rows as unknown[]
        return {
          names: await ask(
            `select * from names where id <> '${article}' order by type, slug collate "C"`,
          ),
          found: await ask(
            `select slug from search_documents where words @@ to_tsquery('english', 'shoulder') order by slug collate "C"`,
          ),
          totals: await ask(
            'select noun, facet, value, sum(difference) from published_totals group by 1, 2, 3 order by 1, 2, 3',
          ),
          links: await ask('select count(*) from links'),
        }
      })
    const there = await read(target)
    expect(there).toEqual(await read(source))
    expect(there.found.length).toBeGreaterThan(0)
    const [place, rules, triggers] = await onDatabase(target, async (client) => {
      const { rows } = await client.query<{ numbers: string; rules: string; resting: string }>(
        `select nextval('change_numbers') as numbers,
          (select count(*) from pg_constraint where contype = 'f') as rules,
          (select count(*) from pg_trigger where tgenabled <> 'O') as resting`,
      )
      return [rows[0]?.numbers, Number(rows[0]?.rules), rows[0]?.resting]
    })
    expect(Number(place)).toBe(Number(manifest.sequences.change_numbers) + 1)
    expect(rules).toBeGreaterThan(100)
    expect(triggers).toBe('0')
  })

  test('has neither sign-ins nor links for a new password in it, and nobody else may read it', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const rowsOf = (name: string) => manifest.tables.find((table) => table.name === name)?.rows
    expect([rowsOf('users_sessions'), rowsOf('attempts')]).toEqual([0, 0])
    expect(rowsOf('users')).toBe(6)
    const left = await onDatabase(target, async (client) =>
      client.query('select 1 from users where reset_password_token is not null'),
    )
    expect(left.rows).toEqual([])
  })
})

test('a backup has what the tables have when nobody writes', async () => {
  await cms.payload.forgotPassword({
    collection: 'users',
    data: { email: 'author@cms.example.org' },
    disableEmail: true,
  })
  const still = await backupOf({
    url: source,
    mediaDir: sourceMedia,
    file: path.join(folder, 'still.tar'),
  })
  await onDatabase(source, async (client) => {
    await client.query(`set timezone = 'UTC'`)
    for (const table of still.tables.filter(({ name }) => name !== 'users' && !(name in emptied))) {
      const { name, rows, sha256 } = table
      expect({ name, ...(await stateOf(client, table)) }).toEqual({ name, rows, sha256 })
    }
    const { rows } = await client.query(
      'select 1 from users where reset_password_token is not null',
    )
    expect(rows).toHaveLength(1)
  })
})

test('a backup of an older version comes back at its place and is migrated from there', async () => {
  expect(restoredOlder, restoredOlder.said).toMatchObject({ code: 0 })
  const names = await onDatabase(fromOlder, async (client) => {
    const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
    return rows.map(({ name }) => name)
  })
  expect(names.sort()).toEqual(migrations.map(({ name }) => name).sort())
})

describe('a restore is refused', () => {
  test('into a site that holds something', async () => {
    const { requireEmptyDatabase } = await import('@/backup/target')
    await expect(onDatabase(target, requireEmptyDatabase)).rejects.toThrow(
      'The database is not empty: there are rows in',
    )
  })

  test('while a server is running, and into a folder with other pictures', async () => {
    const { holdSite, requireOwnPictures } = await import('@/backup/target')
    await onDatabase(target, async (server) => {
      await server.query('select pg_try_advisory_lock_shared($1)', [siteLocks.serving])
      await expect(onDatabase(target, holdSite)).rejects.toThrow('A server is running')
    })
    const other = mkdtempSync(path.join(folder, 'other-'))
    await requireOwnPictures({ manifest, mediaDir: media })
    writeFileSync(path.join(other, 'mine.webp'), 'mine')
    await expect(requireOwnPictures({ manifest, mediaDir: other })).rejects.toThrow(
      'holds mine.webp',
    )
  })

  test('of a newer version', async () => {
    const { requireKnownSchema } = await import('@/backup/restore-backup')
    expect(() => requireKnownSchema({ file, manifest }, manifest.migrations.slice(1))).toThrow(
      'is of a newer version',
    )
  })
})
