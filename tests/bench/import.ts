import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hugeFiles, wholeCorpus, writeCorpus } from '@tests/support/import-corpus'
import packageJson from '../../package.json' with { type: 'json' }
import type { Row } from './report'
import { scaleDatabases } from './scale/databases'

const goal = 600

/** The whole command on the whole corpus, with files of 50 MB in it, and then once more. */
export async function benchImport(): Promise<Row[]> {
  const { all, stop } = await scaleDatabases([100], (text) => process.stderr.write(`${text}\n`))
  const directory = mkdtempSync(path.join(tmpdir(), 'knotwork-corpus-'))
  try {
    const corpus = wholeCorpus({ each: 8, posts: 200 })
    await writeCorpus(directory, corpus)
    await writeCorpus(directory, hugeFiles())
    const url = all[0]?.url ?? ''
    const first = await importAll(url, directory)
    const second = await importAll(url, directory)
    const peak = Math.max(first.peak, second.peak)
    const { unaccounted, ...accounted } = first.report.characters
    return [
      {
        what: `content:import of ${corpus.length} sources and 200 posts, with two of 50 MB`,
        goal: `< ${goal} MB, all accounted for, again no change`,
        figure: `${peak} MB`,
        isMet: peak < goal && unaccounted === 0 && second.report.import === null,
        detail: `${first.seconds.toFixed(0)} s, again ${second.seconds.toFixed(0)} s; characters ${JSON.stringify(accounted)}, ${unaccounted} unaccounted`,
      },
    ]
  } finally {
    rmSync(directory, { recursive: true, force: true })
    await stop()
  }
}

type Report = {
  import: string | null
  characters: Record<string, number> & { unaccounted: number }
}

async function importAll(url: string, directory: string) {
  const began = performance.now()
  // As `npm run content:import` has it, without npm in between.
  const [, ...args] = packageJson.scripts['content:import'].split(' ')
  const child = spawn(process.execPath, [...args, directory], {
    env: { ...process.env, DATABASE_URL: url, SECRET: 'for benches', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid))
  }, 50)
  // The report names every passage; only how it ends is looked at.
  let end = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    end = (end + part).slice(-1000)
  })
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  clearInterval(watch)
  if (code !== 0) throw new Error(`content:import ended with ${String(code)}.`)
  const last = end.slice(end.lastIndexOf('\n"pictures"'))
  const report = JSON.parse(`{${last}`) as Report
  return { report, peak, seconds: (performance.now() - began) / 1000 }
}

/** The most that a process has held, in MB, as the kernel keeps it. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000)
  } catch {
    return 0 // it has ended
  }
}
