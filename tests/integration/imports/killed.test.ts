import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import { messyFiles, wholeCorpus, writeCorpus } from '@tests/support/import-corpus'
import { wordpressExport } from '@tests/unit/editorial/import/wordpress'

const isFull = process.env.FAULTS === 'full'
const kills = isFull ? 10 : 1

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'knotwork-corpus-'))
  const few = () => [...messyFiles(1), { name: 'old.xml', text: wordpressExport(8) }]
  await writeCorpus(directory, isFull ? wholeCorpus({ each: 8, posts: 200 }) : few())
})

test(
  'an import that is killed at any point ends, resumed, as one that was not',
  async () => {
    const [calm, disturbed] = [await site('calm'), await site('disturbed')]
    const whole = await ended(start(calm.url))
    const expected = await calm.state()
    expect(whole.characters.unaccounted).toBe(0)
    expect(expected.records).toBeGreaterThan(30)

    for (let kill = 1; kill <= kills; kill += 1) {
      const child = start(disturbed.url)
      // Whoever does not read its report stops it.
      child.stdout?.resume()
      child.stderr?.resume()
      // Anywhere in its part of the work, also between two documents.
      const part = (expected.records * (kill - 1 + Math.random() * 0.9)) / kills
      while ((await disturbed.state()).records < part) await wait(5)
      await wait(Math.random() * 30)
      child.kill('SIGKILL')
      await once(child, 'close')
      expect(child.signalCode).toBe('SIGKILL')
    }
    const resumed = await ended(start(disturbed.url))
    expect(await disturbed.state()).toEqual(expected)
    expect(resumed.characters).toEqual(whole.characters)
    expect(await disturbed.imports()).toEqual([{ isFinished: true }])

    if (isFull) {
      expect((await ended(start(disturbed.url))).import).toBeNull()
      expect(await disturbed.state()).toEqual(expected)
    }
    await Promise.all([calm.end(), disturbed.end()])
  },
  isFull ? 900_000 : 120_000,
)

function start(url: string): ChildProcess {
  const args = ['--import', 'tsx', 'src/commands/content-import.ts', directory]
  const env = { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'error' }
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

type Report = { import: string | null; characters: Record<string, number> }

async function ended(child: ChildProcess): Promise<Report> {
  const out: Buffer[] = []
  const told: Buffer[] = []
  child.stdout?.on('data', (part: Buffer) => out.push(part))
  child.stderr?.on('data', (part: Buffer) => told.push(part))
  await once(child, 'close')
  expect(child.exitCode, Buffer.concat(told).toString()).toBe(0)
  return JSON.parse(Buffer.concat(out).toString()) as Report
}

/** A database of its own with the starter content, and all that an import writes there. */
async function site(name: string) {
  const cluster = new URL(inject('cluster'))
  const own = `killed_${name}_${process.pid}`
  const maker = new pg.Client({ connectionString: at('template1') })
  await maker.connect()
  await maker.query(`create database ${own} template postgres`)
  await maker.end()
  const client = new pg.Client({ connectionString: at(own) })
  await client.connect()
  return {
    url: at(own),
    end: () => client.end(),
    imports: async () =>
      (await client.query(`select finished_at is not null as "isFinished" from imports`)).rows,
    state: async () => {
      const { rows } = await client.query<{ records: number; hash: string }>(stateOfImports)
      return rows[0] ?? { records: 0, hash: '' }
    },
  }

  function at(database: string): string {
    const url = new URL(cluster)
    url.pathname = `/${database}`
    return url.href
  }
}

/** Without what time and chance give. */
const stateOfImports = `
  select (select count(*)::int from import_records) as records, md5(string_agg(line, '|' order by line)) as hash
  from (
    select concat_ws(' ', 'article', id, slug, title, dek, body::text) as line from articles
    union all select concat_ws(' ', 'person', id, slug, name) from people
    union all select concat_ws(' ', 'topic', id, slug, title) from topics
    union all select concat_ws(' ', 'work', id, slug, title, issued_year, doi) from "references"
    union all select concat_ws(' ', 'old', "from", "to") from redirects
    union all select concat_ws(' ', 'record', collection, source_key, content_hash, document_id) from import_records
    union all select concat_ws(' ', 'version', parent_id, version_slug, version__status) from _articles_v
  ) lines`
