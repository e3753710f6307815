import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { programs } from './programs'
import { handOver, runAs, type RunAs } from './run-as'

/** Makes a new cluster. It is made aside and moved into place, so a stop in the middle leaves nothing half-done. */
export async function createCluster(options: { folder: string; password: string }): Promise<void> {
  const { initdb } = await programs()
  const parent = path.dirname(options.folder)
  mkdirSync(parent, { recursive: true })
  const workshop = mkdtempSync(path.join(parent, 'postgres-new-'))
  const data = path.join(workshop, 'data')
  const passwordFile = path.join(workshop, 'password')
  writeFileSync(passwordFile, options.password, { mode: 0o600 })
  mkdirSync(data, { mode: 0o700 })
  const as = runAs([initdb, data])
  handOver(workshop, as)
  const flags = [
    `--pgdata=${data}`,
    '--username=knotwork',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--no-locale',
    // Built in: the same order of text on every machine, whatever locales it has.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  const child = launch({ program: initdb, flags, as })
  const said = collect(child)
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`Postgres could not make its data folder. ${said().trim()}`)
  renameSync(data, options.folder)
  rmSync(workshop, { recursive: true, force: true })
}

/** Starts Postgres on a cluster; resolves when it accepts connections. */
export async function startCluster(options: { folder: string; port: number }) {
  const { postgres } = await programs()
  const flags = [
    '-D',
    options.folder,
    '-p',
    String(options.port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    'max_connections=200',
    '-c',
    'shared_preload_libraries=',
  ]
  const as = runAs([postgres, options.folder])
  const child = launch({ program: postgres, flags, as })
  const said = collect(child)
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', () => {
      if (said().includes('ready to accept connections')) resolve()
    })
    child.once('error', reject)
    child.once('close', () => reject(new Error(`Postgres did not start. ${said().trim()}`)))
  })
  return child
}

export function hasCluster(folder: string): boolean {
  return existsSync(path.join(folder, 'PG_VERSION'))
}

function launch({ program, flags, as }: { program: string; flags: string[]; as: RunAs }) {
  const [command = program, ...rest] = [...as.prefix, program, ...flags]
  const identity = as.prefix.length ? {} : { uid: as.uid, gid: as.gid }
  // A group of its own: Ctrl-C reaches the server first, which drains before it stops the database.
  return spawn(command, rest, {
    ...identity,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** What the program says, while it starts: the reason if it fails. */
function collect(child: ChildProcess): () => string {
  let said = ''
  const keep = (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-4_000))
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return () => said
}
