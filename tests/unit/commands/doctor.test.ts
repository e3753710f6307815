import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addressFindings } from '@/commands/doctor/address'
import { ofClocks, ofMigrations, ofVersion } from '@/commands/doctor/database'
import type { Finding } from '@/commands/doctor/finding'
import { roomFinding } from '@/commands/doctor/folders'
import { memoryFinding } from '@/commands/doctor/program'
import { secretFindings } from '@/commands/doctor/secrets'
import { childEnv, parseEnv } from '@/env'

const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-doctor-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The command as people run it, and its findings by what was looked at. */
async function doctor(settings: Record<string, string>) {
  const child = spawn(process.execPath, ['src/commands/doctor.mjs', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: childEnv({ DATA_DIR: folder, MEDIA_DIR: folder, PORT: '0', ...settings }),
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve) => child.once('close', resolve))
  const { ok, findings } = JSON.parse(said) as { ok: boolean; findings: Finding[] }
  const states = findings.map(({ check, state }) => [check.split(' ')[0] ?? '', state] as const)
  return { code, ok, findings, states: Object.fromEntries(states) }
}

test('a place where the site can run has no problem, and nothing is made there', async () => {
  const { code, ok, findings } = await doctor({})
  expect(findings.filter(({ state }) => state === 'problem')).toEqual([])
  expect({ code, ok }).toEqual({ code: 0, ok: true })
  expect(findings.map(({ check }) => check.split(' ')[0])).toEqual([
    ...['Node', 'packages', 'build', 'memory', 'browser', 'port', 'DATA_DIR', 'MEDIA_DIR'],
    ...['database', 'SECRET', 'files', 'SITE_URL', 'TRUST_PROXY'],
  ])
})

test('what is wrong is a problem with something to do, and the command fails', async () => {
  const other = createServer((_, response) => response.end('another program'))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const file = path.join(folder, 'a-file')
  writeFileSync(file, '')
  const { code, ok, findings, states } = await doctor({
    PORT: String(port),
    DATA_DIR: file,
    MEDIA_DIR: path.join(file, 'media'),
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    SECRET: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    SITE_URL: 'https://example.org/blog',
  })
  await new Promise((resolve) => other.close(resolve))
  expect({ code, ok }).toEqual({ code: 1, ok: false })
  for (const check of ['port', 'DATA_DIR', 'MEDIA_DIR', 'database', 'SECRET', 'SITE_URL']) {
    expect({ check, state: states[check] }).toEqual({ check, state: 'problem' })
  }
  expect(findings.filter(({ state, todo }) => state !== 'ok' && !todo)).toEqual([])
})

test('wrong settings are a problem themselves', async () => {
  const { code, findings } = await doctor({ PORT: 'three' })
  expect(code).toBe(1)
  expect(findings.at(-1)).toMatchObject({ check: 'settings', state: 'problem' })
  expect(findings.at(-1)?.says).toContain('PORT')
})

test('a database has to be new enough, know this schema, and agree on the time', () => {
  expect([140_012, 150_004].map((version) => ofVersion(version).state)).toEqual(['problem', 'ok'])
  const state = (done: string[]) => ofMigrations({ known: ['1', '2'], done }).state
  expect([['1', '2'], [], ['1'], ['1', '2', '3']].map(state)).toEqual([
    ...['ok', 'ok', 'warning', 'problem'],
  ])
  const clocks = [1_000, 5_000, 90_000].map((there) => ofClocks({ here: 0, there }).state)
  expect(clocks).toEqual(['ok', 'warning', 'problem'])
})

test('room and memory are judged by what a site needs', () => {
  const room = (free: number) =>
    roomFinding({ check: 'x', setting: 'DATA_DIR', free, isThere: true }).state
  expect([1e8, 5e8, 5e9].map(room)).toEqual(['problem', 'warning', 'ok'])
  const memory = (total: number, free: number) => memoryFinding({ total, free }).state
  expect([memory(1e9, 9e8), memory(8e9, 1e8), memory(8e9, 4e9)]).toEqual([
    ...['warning', 'warning', 'ok'],
  ])
})

test('a secret is long, random and not for everybody', () => {
  const random = '0f9c2d41a7b8e6350f9c2d41a7b8e635'
  const states = (settings: Record<string, string>, handed: string[] = []) =>
    secretFindings(parseEnv({ DATA_DIR: folder, ...settings }), handed).map(({ state }) => state)
  expect(states({ SECRET: random })).toEqual(['ok', 'ok'])
  expect(states({ SECRET: 'changeme' })).toEqual(['problem', 'ok'])
  expect(states({ SECRET: random.slice(0, 20) })).toEqual(['warning', 'ok'])
  expect(states({ DATABASE_URL: 'postgres://localhost/x' })).toEqual(['problem', 'ok'])
  const file = path.join(folder, 'secret')
  writeFileSync(file, random, { mode: 0o600 })
  expect(states({})).toEqual(['ok', 'ok'])
  chmodSync(file, 0o644)
  expect(states({})).toEqual(['ok', 'problem'])
  expect(states({ DATA_DIR: path.join(folder, 'none') }, [file])).toEqual(['ok', 'warning'])
})

test('address and proxies have to fit together', () => {
  const states = (settings: Record<string, string>) =>
    addressFindings(parseEnv(settings)).map(({ check, state }) => `${check.split(' ')[0]} ${state}`)
  expect(states({})).toEqual(['SITE_URL ok', 'TRUST_PROXY ok'])
  expect(states({ TRUST_PROXY: '1' })).toContain('TRUST_PROXY warning')
  expect(states({ SITE_URL: 'http://example.org' })).toContain('SITE_URL warning')
  expect(states({ SITE_URL: 'https://example.org' })).toContain('TRUST_PROXY warning')
  expect(states({ SITE_URL: 'https://example.org', TRUST_PROXY: '1', HOST: '0.0.0.0' })).toContain(
    'TRUST_PROXY warning',
  )
  const whole = { SITE_URL: 'https://example.org', TRUST_PROXY: '1', SMTP_URL: 'smtp://mail' }
  expect(states({ ...whole, SECURITY_CONTACT: 'a@example.org' })).toEqual([
    ...['SITE_URL ok', 'TRUST_PROXY ok', 'SECURITY_CONTACT ok', 'SMTP_URL ok'],
  ])
})
