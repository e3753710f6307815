import { spawn } from 'node:child_process'
import type { Row } from './report'
import { scaleDatabases } from './scale/databases'

/** A tenth as many articles, each of about six hundred words with ten citations. */
const references = 10_000
const goal = 30

/** The whole command on a site of its own: start, reading 1,000 articles and what they cite, checking, report. */
export async function benchLint(): Promise<Row[]> {
  const { all, stop } = await scaleDatabases([references], (text) => {
    process.stderr.write(`${text}\n`)
  })
  try {
    const began = performance.now()
    const { counts, checked } = await lint(all[0]?.url ?? '')
    const seconds = (performance.now() - began) / 1000
    return [
      {
        what: 'content:lint on 1,000 articles',
        goal: `< ${goal} s`,
        figure: `${seconds.toFixed(1)} s`,
        isMet: seconds < goal,
        detail: `${checked} documents, ${counts.error} errors, ${counts.warning} warnings, ${counts.note} notes`,
      },
    ]
  } finally {
    await stop()
  }
}

type Told = { checked: number; counts: Record<'error' | 'warning' | 'note', number> }

function lint(url: string): Promise<Told> {
  const args = ['--import', 'tsx', 'src/commands/content-lint.ts', '--format', 'json']
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: url, SECRET: 'for benches', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      // What is made up has errors, or none: both are answers.
      if (code === 0 || code === 1) resolve(JSON.parse(out) as Told)
      else reject(new Error(`content:lint ended with ${code}.`))
    })
  })
}
