import { spawnSync } from 'node:child_process'
import { createWriteStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { archiveInto } from '@/backup/archive-file'
import { ArchiveWriter } from '@/backup/archive-writer'
import { fullDisk } from '@/backup/full-disk'
import { linesIn, newTally } from '@/backup/read-backup'
import { requireRoom } from '@/backup/room'
import { readSeal, sealBytes, sealOf } from '@/backup/seal'
import type { Manifest } from '@/backup/manifest'

const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a seal', () => {
  const given = { sha256: 'ab'.repeat(32), manifestBytes: 12_345 }

  test('is read as it was written, and has one form only', async () => {
    const seal = await sealOf(given)
    expect(seal).toHaveLength(sealBytes)
    expect(await readSeal(seal)).toEqual(given)
    for (let bit = 0; bit < seal.length * 8; bit += 97) {
      const altered = Buffer.from(seal)
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const read = await readSeal(altered)
      expect(read === null || read.sha256 !== given.sha256 || read.manifestBytes !== 12_345).toBe(
        true,
      )
    }
  })
})

describe('an archive', () => {
  test('can be unpacked by tar, whatever is as large as it is', async () => {
    const file = path.join(folder, 'plain.tar')
    const archive = archiveInto(file)
    for (const size of [0, 1, 511, 512, 513, 3_000_000]) {
      await archive.add(`tables/t/${size}`, Buffer.alloc(size, 'x'))
    }
    await archive.finish('{}')
    const { stdout } = spawnSync('tar', ['tf', file], { encoding: 'utf8' })
    expect(stdout.trim().split('\n')).toEqual([
      ...['0', '1', '511', '512', '513', '3000000'].map((size) => `tables/t/${size}`),
      'manifest.json',
      'seal.txt',
    ])
  })

  test.skipIf(!existsSync('/dev/full'))(
    'on a full disk fails instead of waiting for ever',
    async () => {
      const archive = new ArchiveWriter(createWriteStream('/dev/full'))
      const writing = async () => {
        for (let part = 0; part < 50; part += 1)
          await archive.add(String(part), Buffer.alloc(500_000))
        await archive.finish('{}')
      }
      const error: unknown = await writing().catch((reason: unknown) => reason)
      expect(fullDisk(error)?.message).toMatch(/^The disk is full/)
      expect(fullDisk(new Error('else'))).toBeNull()
    },
  )
})

test('rows are counted by their lines', () => {
  const tally = newTally()
  tally.add(Buffer.from('1\ta\\nb\n2\t'))
  tally.add(Buffer.from('\\N\n'))
  expect(tally.result()).toMatchObject({ rows: 2, bytes: 12 })
  expect(linesIn(Buffer.alloc(0))).toBe(0)
})

test('a restore that cannot fit is refused before it begins', async () => {
  const manifest = { pictures: [{ bytes: 1e15 }], tables: [] as unknown } as Manifest
  const backup = { file: 'x', manifest }
  const mediaDir = path.join(folder, 'not/yet/there')
  await expect(requireRoom({ backup, mediaDir, dataDir: null })).rejects.toThrow(
    /the backup needs about 1,000,000,000 MB there/,
  )
})

describe('the commands', () => {
  const run = (command: string, ...args: string[]) => {
    const program = ['--import', 'tsx', `src/commands/${command}.ts`, ...args]
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  test('say how they are used, and refuse what they do not understand', () => {
    expect(run('backup', '--help').stdout).toContain('npm run backup -- <file>')
    expect(run('restore').stderr).toContain('Give one file.')
  })

  test('overwrite nothing', () => {
    const file = path.join(folder, 'mine.tar')
    writeFileSync(file, 'mine')
    expect(run('backup', file)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${file} is there already: give another name.\n`,
    })
  })
})
