import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createCluster, hasCluster, startCluster } from './cluster'
import { isAlive, postmasterOf, removeStaleLock } from './lock'

/** A running embedded Postgres. `stop` ends it unless another process still uses it. */
export type Embedded = { url: string; stop: () => Promise<void> }

type State = { password: string; users: number[] }

/**
 * Gives the embedded Postgres of a data folder: the one that runs there, else a new one. The last process
 * that uses it stops it, so a command that runs beside the server ends nothing, whichever started first.
 */
export async function embeddedPostgres(dataDir: string): Promise<Embedded> {
  const folder = path.resolve(dataDir, 'postgres')
  const file = path.resolve(dataDir, 'postgres.json')
  mkdirSync(path.dirname(file), { recursive: true })
  const state = readState(file) ?? { password: randomBytes(24).toString('hex'), users: [] }
  save(file, { ...state, users: [...othersOf(state), process.pid] })

  if (!hasCluster(folder)) await createCluster({ folder, password: state.password })
  const port = postmasterOf(folder)?.port ?? (await start(folder))
  return {
    url: urlOf({ password: state.password, port }),
    stop: async () => {
      const now = readState(file) ?? state
      save(file, { ...now, users: othersOf(now) })
      const running = postmasterOf(folder)
      if (running && othersOf(now).length === 0) await stopProcess(running.pid)
    },
  }
}

/** The address of the embedded Postgres of a data folder, if it runs. Starts nothing. */
export function runningPostgres(dataDir: string): string | null {
  const running = postmasterOf(path.resolve(dataDir, 'postgres'))
  const state = readState(path.resolve(dataDir, 'postgres.json'))
  return running && state ? urlOf({ password: state.password, port: running.port }) : null
}

function urlOf({ password, port }: { password: string; port: number }): string {
  return `postgres://knotwork:${password}@127.0.0.1:${port}/postgres`
}

async function start(folder: string): Promise<number> {
  removeStaleLock(folder)
  const port = await freePort()
  const child = await startCluster({ folder, port })
  child.unref()
  return port
}

function othersOf(state: State): number[] {
  return state.users.filter((pid) => pid !== process.pid && isAlive(pid))
}

function save(file: string, state: State): void {
  writeFileSync(file, JSON.stringify(state), { mode: 0o600 })
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** SIGINT is Postgres's fast shutdown: it ends sessions, writes a checkpoint and goes. */
async function stopProcess(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT')
  for (let tries = 0; isAlive(pid) && tries < 600; tries += 1) await wait(50)
}

function readState(file: string): State | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : null
}
