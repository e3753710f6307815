import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rawRequest } from '@tests/support/raw-request'
import { load, median } from './load'
import type { Row } from './report'
import type { Stage } from './stage'

const rounds = 5
/** Headers that Node adds by itself to every answer. */
const ownHeaders = new Set(['date', 'connection', 'keep-alive'])

type Case = { name: string; at: string; headers: Record<string, string>; isUnchanged?: boolean }

const browser = { 'accept-encoding': 'br' }
const cases: Case[] = [
  { name: 'page', at: '/spots/upper-trapezius', headers: browser },
  { name: 'API list', at: '/api/v1/spots?include=muscles', headers: browser },
  { name: 'API resource', at: '/api/v1/muscles/trapezius', headers: browser },
  { name: '304', at: '/spots/upper-trapezius', headers: browser, isUnchanged: true },
]

/** Kept answers beside a bare Node server that sends the same bytes and headers, taking turns. */
export async function benchHits({ site: { url } }: Stage): Promise<Row[]> {
  const rows: Row[] = []
  for (const each of cases) rows.push(await benchCase(url, each))
  return rows
}

async function benchCase(url: string, { name, at, headers, isUnchanged }: Case): Promise<Row> {
  await fetch(url + at, { headers })
  const first = await rawBytes(url, at, headers)
  const asked = isUnchanged ? { ...headers, 'if-none-match': String(first.headers.etag) } : headers
  const sent = isUnchanged ? await rawBytes(url, at, asked) : first
  const bare = await startBare(sent)
  const [ours, theirs]: [number[], number[]] = [[], []]
  const [p50, p99]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    const kept = await load(url + at, { headers: asked, seconds: 3 })
    ours.push(kept.perSecond)
    p50.push(kept.p50)
    p99.push(kept.p99)
    theirs.push((await load(bare.url, { headers: asked, seconds: 3 })).perSecond)
  }
  bare.stop()
  const [hit, plain] = [median(ours), median(theirs)]
  return {
    what: `Hit, ${name}: share of a bare server's throughput`,
    goal: '≥ 0.85',
    figure: (hit / plain).toFixed(2),
    isMet: hit / plain >= 0.85,
    detail: `${Math.round(hit)} beside ${Math.round(plain)} a second; p50 ${median(p50)} ms, p99 ${median(p99)} ms`,
  }
}

async function rawBytes(url: string, at: string, headers: Record<string, string>) {
  const answer = await rawRequest({ origin: url, path: at, headers, asBytes: true })
  return { ...answer, bytes: answer.bytes ?? Buffer.alloc(0) }
}

async function startBare(answer: {
  status: number
  headers: NodeJS.Dict<string | string[]>
  bytes: Buffer
}): Promise<{ url: string; stop: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-bench-'))
  const file = path.join(folder, 'answer.json')
  const headers = Object.fromEntries(
    Object.entries(answer.headers).filter(([name]) => !ownHeaders.has(name)),
  )
  const body = answer.bytes.toString('base64')
  writeFileSync(file, JSON.stringify({ status: answer.status, headers, body }))
  const child = spawn(process.execPath, ['tests/bench/bare-server.mjs', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
  })
  rmSync(folder, { recursive: true, force: true })
  return { url: `http://127.0.0.1:${port}/`, stop: () => void child.kill() }
}
