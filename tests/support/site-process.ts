import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { admin } from './accounts'
import { freePort } from './free-port'
import { fillFolder } from './prepared-folder'

export type RunningSite = {
  url: string
  dataDir: string
  pid: number
  /** Everything that the server has printed so far. */
  said: () => string
  stop: () => Promise<void>
  /** Ends it as a power cut would: nothing is finished, nothing is tidied up. */
  crash: () => Promise<void>
}

/** As src/commands/start.mjs starts it. */
const serverArguments: string[] = JSON.parse(readFileSync('src/server/arguments.json', 'utf8'))

/**
 * Starts the built site on a free port with a data folder of its own, and waits until it says that it is ready.
 * `release`: the folder that it is started in.
 */
export async function startSite(
  settings: Record<string, string> = {},
  { release = '.' }: { release?: string } = {},
): Promise<RunningSite> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-e2e-'))
  const isOwn = !settings.DATABASE_URL && !settings.ADMIN_EMAIL
  if (isOwn) await fillFolder(dataDir, settings.STARTER_CONTENT === 'off' ? 'off' : 'starter')
  const port = Number(settings.PORT) || (await freePort())
  const child = spawn(process.execPath, serverArguments, {
    cwd: release,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: dataDir,
      MEDIA_DIR: path.join(dataDir, 'media'),
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      RATE_LIMIT: '0',
      ...settings,
    },
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Ready on')) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('close', () => reject(new Error(`The site did not start.\n${said}`)))
  })
  return {
    url: `http://localhost:${port}`,
    dataDir,
    pid: child.pid ?? 0,
    said: () => said,
    stop: async () => {
      const closed = new Promise((resolve) => child.once('close', resolve))
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        await closed
      }
      rmSync(dataDir, { recursive: true, force: true })
    },
    crash: async () => {
      const closed = new Promise((resolve) => child.once('close', resolve))
      if (child.exitCode === null && child.kill('SIGKILL')) await closed
    },
  }
}
