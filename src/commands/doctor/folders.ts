import { constants, existsSync, statSync } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '@/env'
import { ok, problem, warning, type Finding } from './finding'

/** Whether the data and the pictures can be written, and whether there is room. */
export async function folderFindings(env: Pick<Env, 'DATA_DIR' | 'MEDIA_DIR'>): Promise<Finding[]> {
  const folders = [
    ['DATA_DIR', env.DATA_DIR],
    ['MEDIA_DIR', env.MEDIA_DIR],
  ] as const
  const found = folders.map(([setting, folder]) =>
    folderFinding({ setting, folder: path.resolve(folder) }),
  )
  return Promise.all(found)
}

async function folderFinding(asked: { setting: string; folder: string }): Promise<Finding> {
  const { setting, folder } = asked
  const there = existing(folder)
  const check = `${setting} ${folder}`
  if (!statSync(there).isDirectory()) {
    const says = `${there} is a file.`
    return problem({ check, says, todo: `Set ${setting} to a folder.` })
  }
  if (!(await isWritable(there))) {
    return problem({
      check,
      says: `${there} cannot be written by this user.`,
      todo: `Give it to the user that runs the site, or set ${setting} to another folder.`,
    })
  }
  const { bavail, bsize } = await statfs(there)
  return roomFinding({ check, setting, free: bavail * bsize, isThere: there === folder })
}

const megabyte = 1_000_000

/** A fresh site with the starter content takes about 150 MB; a full disk stops every write. */
export function roomFinding(room: {
  check: string
  setting: string
  free: number
  isThere: boolean
}): Finding {
  const { check, setting, free, isThere } = room
  const megabytes = Math.floor(free / megabyte).toLocaleString('en')
  const says = `${isThere ? 'It can be written' : 'It will be made at the first start'}; ${megabytes} MB of the disk are free.`
  const todo = `Make room, or set ${setting} to a folder on another disk.`
  if (free < 200 * megabyte) return problem({ check, says, todo })
  if (free < 1_000 * megabyte) return warning({ check, says, todo })
  return ok(check, says)
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
}

/** A folder that is made later is made in the one above it. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(path.dirname(folder))
}
