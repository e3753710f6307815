import { createHash, type Hash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { eachEntry, type Backup } from './archive-reader'
import { DamagedBackup, type Table } from './manifest'

const unzipped = promisify(gunzip)

export type Content =
  | { kind: 'picture'; sha256: string; bytes: Buffer }
  /** A part of a table as COPY gives it; the parts of a table follow each other. */
  | { kind: 'rows'; table: string; rows: number; bytes: Buffer }

export const picturePath = (sha256: string) => `pictures/${sha256}`
export const partPath = ({ table, part }: { table: string; part: number }) =>
  `tables/${table}/${String(part).padStart(6, '0')}.copy.gz`

/** Hands out what a backup holds, and throws DamagedBackup when that is not what its manifest says. */
export async function readBackup(
  backup: Backup,
  take: (content: Content) => Promise<void> = async () => {},
): Promise<void> {
  const tallies = new Map<string, Tally>()
  const pictures = new Set<string>()
  await eachEntry(backup, async ({ path, bytes }) => {
    const [room = '', name = ''] = path.split('/')
    if (room === 'pictures') {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (sha256 !== name) throw damaged(backup, `${path} is another picture than its name says`)
      pictures.add(sha256)
      await take({ kind: 'picture', sha256, bytes })
    } else if (room === 'tables') {
      const raw = await unzipped(bytes).catch((error: Error) => {
        throw damaged(backup, `${path} cannot be unpacked (${error.message})`)
      })
      const tally = tallies.get(name) ?? newTally()
      tallies.set(name, tally)
      const rows = linesIn(raw)
      tally.add(raw, rows)
      await take({ kind: 'rows', table: name, rows, bytes: raw })
    }
  })
  checkTables(backup, tallies)
  const lost = backup.manifest.pictures.find(({ sha256 }) => !pictures.has(sha256))
  if (lost) throw damaged(backup, `the picture ${lost.names[0]} is missing`)
}

function checkTables(backup: Backup, tallies: Map<string, Tally>): void {
  for (const table of backup.manifest.tables) {
    const { rows, sha256 } = (tallies.get(table.name) ?? newTally()).result()
    if (rows !== table.rows) {
      throw damaged(backup, `${table.name} has ${rows} rows instead of ${table.rows}`)
    }
    if (sha256 !== table.sha256) throw damaged(backup, `the rows of ${table.name} are not those`)
    tallies.delete(table.name)
  }
  const [unknown] = tallies.keys()
  if (unknown !== undefined) throw damaged(backup, `no manifest has a table ${unknown}`)
}

function damaged({ file }: Backup, what: string): DamagedBackup {
  return new DamagedBackup(`${file} is damaged: ${what}.`)
}

export type Tally = {
  add: (bytes: Buffer, rows?: number) => void
  result: () => Pick<Table, 'rows' | 'bytes' | 'sha256'>
}

/** Counts and hashes what COPY gives, which has each row on a line of its own. */
export function newTally(): Tally {
  const hash: Hash = createHash('sha256')
  const sum = { rows: 0, bytes: 0 }
  return {
    add: (bytes, rows = linesIn(bytes)) => {
      hash.update(bytes)
      sum.rows += rows
      sum.bytes += bytes.length
    },
    result: () => ({ ...sum, sha256: hash.copy().digest('hex') }),
  }
}

export function linesIn(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1
  return lines
}
