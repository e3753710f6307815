import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { provenBackup, restoreBackup } from '@/backup/restore-backup'
import { columnsOfTables } from '@/backup/catalogue'
import { backupOf, filesOf, onDatabase, sealed } from '@tests/support/backups'
import { damages, type Whole } from './damages'

const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-damaged-'))
const mediaDir = path.join(folder, 'media')
const whole = path.join(folder, 'whole.tar')
const empty = new URL(inject('cluster'))
empty.pathname = `/damaged_${process.pid}_${Date.now()}`

let backup: Whole

beforeAll(async () => {
  const source = process.env.DATABASE_URL ?? ''
  const from = path.join(folder, 'from')
  await onDatabase(source, async (client) => {
    await client.query(`create database "${empty.pathname.slice(1)}" template template0`)
    const { rows } = await client.query<{ filename: string }>(
      'select filename from media order by id limit 2',
    )
    mkdirSync(from)
    for (const { filename } of rows) writeFileSync(path.join(from, filename), `not ${filename}`)
  })
  await backupOf({ url: source, mediaDir: from, file: whole })
  backup = { bytes: readFileSync(whole), ...(await filesOf(whole)) }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a damaged backup is refused with the reason, and nothing is written', () => {
  const names = Object.keys(damages)
  test('in at least twenty ways', () => expect(names.length).toBeGreaterThanOrEqual(20))

  test.each(Object.entries(damages))('%s', async (name, { make, reason }) => {
    const file = path.join(folder, `${names.indexOf(name)}.tar`)
    const damage = make(backup)
    if (Buffer.isBuffer(damage)) writeFileSync(file, damage)
    else await sealed({ folder, name: path.basename(file), ...damage })
    await expect(restoreInto(file)).rejects.toThrow(reason)
    expect(await onDatabase(empty.href, columnsOfTables)).toEqual(new Map())
    expect(existsSync(mediaDir)).toBe(false)
    rmSync(file)
  })

  test('the file that was damaged is whole, so it is not the tests that refuse', async () => {
    const { manifest } = await provenBackup(whole, () => {})
    expect(manifest.pictures).toHaveLength(2)
  })

  test('the command says it in one sentence, and makes no site', async () => {
    const file = path.join(folder, 'cut.tar')
    writeFileSync(file, backup.bytes.subarray(0, 100_000))
    const dataDir = path.join(folder, 'data')
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/restore.ts', file], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir },
    })
    expect(run.stderr).toBe(
      `${file} is no backup, or was cut short: the seal of a backup is not at its end.\n`,
    )
    expect(run.status).toBe(1)
    expect(existsSync(dataDir)).toBe(false)
    expect(readdirSync(folder)).not.toContain('media')
  })
})

async function restoreInto(file: string): Promise<void> {
  const proven = await provenBackup(file, () => {})
  await onDatabase(empty.href, (client) =>
    restoreBackup({
      backup: proven,
      client,
      mediaDir,
      dataDir: null,
      migrate: async () => {},
      report: () => {},
    }),
  )
}
