import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** The process that `postmaster.pid` names, if it lives. */
export function postmasterOf(folder: string): { pid: number; port: number } | null {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  // Lines of postmaster.pid: process id, data folder, start time, port, … (PostgreSQL manual, "Database file layout").
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  const found = { pid: Number(pid), port: Number(port) }
  return isPostgres(found.pid) ? found : null
}

/**
 * Removes the lock file that a crash left. Postgres does so itself unless the number now belongs to another
 * process, as after the restart of a container.
 */
export function removeStaleLock(folder: string): void {
  if (postmasterOf(folder)) return
  rmSync(path.join(folder, 'postmaster.pid'), { force: true })
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isPostgres(pid: number): boolean {
  if (!(pid > 1) || !isAlive(pid)) return false
  const name = `/proc/${pid}/comm`
  return existsSync(name) ? readFileSync(name, 'utf8').startsWith('postgres') : true
}
