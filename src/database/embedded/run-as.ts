import { execFileSync } from 'node:child_process'
import { existsSync, lchownSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** How to start a Postgres program: as whom, and with what in front of it. */
export type RunAs = { uid?: number; gid?: number; prefix: string[] }

/**
 * Postgres refuses to run as root. Root therefore runs it as `postgres` or `nobody`, whichever the machine
 * has. Where that user may not walk down to the data (a 0700 folder above it), it gets the one capability
 * it lacks by `setpriv` (util-linux) instead of a change to the owner's folders.
 */
export function runAs(paths: string[]): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const { uid, gid } = unprivilegedUser()
  if (paths.every((target) => ancestors(target).every((folder) => opensForOthers(folder)))) {
    return { uid, gid, prefix: [] }
  }
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file))
  if (!setpriv) {
    throw new Error(
      'Postgres cannot run as root, and its user may not enter this folder. Start as an ordinary user, or set DATA_DIR and the project to folders that others may enter.',
    )
  }
  const capability = '+dac_override'
  return {
    prefix: [
      setpriv,
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      `--inh-caps=${capability}`,
      `--ambient-caps=${capability}`,
    ],
    uid,
    gid,
  }
}

/** Gives a folder and all below it to the user that Postgres runs as. */
export function handOver(folder: string, { uid, gid }: RunAs): void {
  if (uid === undefined || gid === undefined) return
  lchownSync(folder, uid, gid)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(path.join(folder, entry), uid, gid)
  }
}

function unprivilegedUser(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf(name, '-u')
    const gid = idOf(name, '-g')
    if (uid && gid) return { uid, gid }
  }
  throw new Error(
    'Postgres cannot run as root, and this machine has no user "postgres" or "nobody".',
  )
}

function idOf(name: string, flag: '-u' | '-g'): number | null {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return null // no such user
  }
}

function ancestors(target: string): string[] {
  const parent = path.dirname(target)
  return parent === target ? [] : [parent, ...ancestors(parent)]
}

function opensForOthers(folder: string): boolean {
  return !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0
}
