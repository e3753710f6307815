import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'

export type Ask = { path: string; explain?: boolean }
export type Told = { milliseconds: number; scans: string[] }
type Said = Partial<Told> & { ready?: true; error?: string }

/** The public routes on the database of one size. */
export type ScaleSite = { ask: (ask: Ask) => Promise<Told>; stop: () => void }

/** The condition makes "server-only" importable, as in Next. */
const flags = ['--conditions=react-server', '--import', 'tsx']
/** Node 20 ends one start in five on a busy machine, without a word, while modules wait for each other. */
const attempts = 8

export async function startScaleSite(databaseUrl: string): Promise<ScaleSite> {
  for (let attempt = 1; ; attempt += 1) {
    const child = fork(path.resolve('tests/bench/scale/site.ts'), {
      execArgv: flags,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'silent',
        DATABASE_URL: databaseUrl,
        SECRET: 'for benches',
      },
    })
    try {
      await said(child)
      return { ask: (ask) => answer(child, ask), stop: () => void child.kill() }
    } catch (error) {
      if (attempt === attempts) throw error
    }
  }
}

async function answer(child: ChildProcess, ask: Ask): Promise<Told> {
  child.send(ask)
  const { milliseconds = 0, scans = [], error } = await said(child)
  if (error) throw new Error(error)
  return { milliseconds, scans }
}

function said(child: ChildProcess): Promise<Said> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A site of the bench ended (${code}).`))
    child.once('exit', ended)
    child.once('message', (message: Said) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}
