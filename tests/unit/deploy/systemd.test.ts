import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseEnv } from '@/env'

const lines = readFileSync('deploy/systemd/knotwork@.service', 'utf8').split('\n')
const valuesOf = (key: string) =>
  lines.filter((line) => line.startsWith(`${key}=`)).map((line) => line.slice(key.length + 1))
const settings = Object.fromEntries(
  valuesOf('Environment').flatMap((line) => line.split(' ').map((each) => each.split('='))),
) as Record<string, string>
const known: string[] = readFileSync('.env.example', 'utf8').match(/(?<=^#)[A-Z_]+(?==)/gm) ?? []

test('the unit starts the server as npm start does, with settings that the site knows', () => {
  const names = Object.keys(settings).map((name) => name.replace(/_FILE$/, ''))
  const foreign = ['NODE_ENV', 'NEXT_TELEMETRY_DISABLED']
  expect(names.filter((name) => !known.includes(name) && !foreign.includes(name))).toEqual([])
  const plain = Object.entries(settings).filter(([name]) => !name.endsWith('_FILE'))
  const values = plain.map(([name, value]) => [name, value.replace('%i', '1')])
  const env = parseEnv(Object.fromEntries(values) as Record<string, string>)
  expect(env).toMatchObject({ PORT: 3001, TRUST_PROXY: 1, NODE_ENV: 'production' })
  const server: string[] = JSON.parse(readFileSync('src/server/arguments.json', 'utf8'))
  expect(valuesOf('ExecStart')).toEqual([['/usr/bin/node', ...server].join(' ')])
})

test('every secret that the settings name is handed over by systemd', () => {
  const handed = valuesOf('LoadCredential').map((line) => `%d/${line.split(':')[0]}`)
  const named = Object.entries(settings).filter(([name]) => name.endsWith('_FILE'))
  expect(named.map(([, file]) => file).sort()).toEqual(handed.sort())
})

test('it writes below /var/lib/knotwork only, and has time to drain', () => {
  expect(valuesOf('ProtectSystem')).toEqual(['strict'])
  expect(valuesOf('NoNewPrivileges')).toEqual(['yes'])
  const state = `/var/lib/${valuesOf('StateDirectory')[0]}`
  for (const name of ['DATA_DIR', 'MEDIA_DIR']) expect(settings[name]).toMatch(RegExp(`^${state}`))
  expect(Number(valuesOf('TimeoutStopSec')[0])).toBeGreaterThan(20)
})
