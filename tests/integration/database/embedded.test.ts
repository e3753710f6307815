import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { embeddedPostgres } from '@/database/embedded'
import { isAlive, postmasterOf } from '@/database/embedded/lock'

const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-embedded-'))
const folder = path.join(dataDir, 'postgres')
const pidFile = path.join(folder, 'postmaster.pid')
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ answer: unknown }>(sql)
  await client.end()
  return rows[0]?.answer
}

describe('the embedded Postgres', () => {
  it('keeps its data from one start to the next', async () => {
    const first = await embeddedPostgres(dataDir)
    await ask(first.url, `create table kept as select 'still here' as answer`)
    await first.stop()
    expect(postmasterOf(folder)).toBeNull()
    const second = await embeddedPostgres(dataDir)
    expect(await ask(second.url, 'select answer from kept')).toBe('still here')
    await second.stop()
  })

  it('recovers from the lock file of a crash whose number now belongs to another process', async () => {
    const stranger = spawn('sleep', ['30'])
    writeFileSync(pidFile, `${stranger.pid}\n${folder}\n0\n5432\n\n127.0.0.1\n0 0\nready\n`)
    const { url, stop } = await embeddedPostgres(dataDir)
    expect(await ask(url, 'select answer from kept')).toBe('still here')
    await stop()
    expect(stranger.exitCode).toBeNull()
    stranger.kill()
  })

  it('recovers after kill -9, and nothing committed is lost', async () => {
    const { url } = await embeddedPostgres(dataDir)
    await ask(url, `create table late as select 'committed' as answer`)
    const pid = postmasterOf(folder)?.pid ?? 0
    process.kill(pid, 'SIGKILL')
    while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
    const again = await embeddedPostgres(dataDir)
    expect(await ask(again.url, 'select answer from late')).toBe('committed')
    await again.stop()
  })

  it('is left running for another process that uses it', async () => {
    const { url, stop } = await embeddedPostgres(dataDir)
    const stateFile = path.join(dataDir, 'postgres.json')
    const state = JSON.parse(readFileSync(stateFile, 'utf8')) as { users: number[] }
    const other = spawn('sleep', ['30'])
    writeFileSync(stateFile, JSON.stringify({ ...state, users: [process.pid, other.pid] }))
    await stop()
    expect(await ask(url, 'select 1 as answer')).toBe(1)
    other.kill()
    await new Promise((resolve) => other.once('close', resolve))
    const { stop: lastOut } = await embeddedPostgres(dataDir)
    await lastOut()
    expect(postmasterOf(folder)).toBeNull()
  })
})
