import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseEnv } from '@/env'

const Service = z.object({
  image: z.string().optional(),
  environment: z.record(z.string(), z.string()).optional(),
  secrets: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  stop_grace_period: z.string().optional(),
  networks: z
    .union([z.array(z.string()), z.object({ site: z.object({ ipv4_address: z.string() }) })])
    .optional(),
})
const Compose = z.object({
  services: z.record(z.string(), Service),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
  volumes: z.record(z.string(), z.null()),
})
const compose = Compose.parse(parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }))
const replicas = Object.entries(compose.services).filter(([name]) => name.startsWith('app-'))
const known: string[] = readFileSync('.env.example', 'utf8').match(/(?<=^#)[A-Z_]+(?==)/gm) ?? []

const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-compose-'))
const makeSecrets = () =>
  execFileSync('sh', ['deploy/secrets.sh', path.join(folder, 'secrets'), 'example.org'])
afterAll(() => rmSync(folder, { recursive: true }))

/** Small images are without; CI has it (src/commands/nginx.mjs). */
const hasOpenssl = Boolean(process.env.CI) || spawnSync('openssl', ['version']).status === 0

describe.runIf(hasOpenssl)('docker-compose.yml', () => {
  test('gives both replicas the same settings, all of which the site knows', () => {
    expect(known.length).toBeGreaterThan(15)
    expect(replicas.map(([name]) => name)).toEqual(['app-1', 'app-2'])
    const [one, other] = replicas.map(([, app]) => ({ ...app, networks: null }))
    expect(one).toEqual(other)
    const names = Object.keys(one?.environment ?? {}).map((name) => name.replace(/_FILE$/, ''))
    expect(names.filter((name) => !known.includes(name))).toEqual([])
  })

  test('gives settings with which the site starts, its secrets from the files that deploy/secrets.sh makes', () => {
    makeSecrets()
    const [, app] = replicas[0] ?? []
    const settings = Object.entries(app?.environment ?? {}).map(([name, value]) => [
      name,
      value
        .replace(/\$\{\w+:-([^}]*)\}/, '$1')
        .replace('/run/secrets/', `${path.join(folder, 'secrets')}/`),
    ])
    const env = parseEnv(Object.fromEntries(settings) as Record<string, string>)
    expect(env).toMatchObject({ SITE_URL: 'https://localhost', TRUST_PROXY: 1 })
    expect(env.SECRET?.length).toBe(64)
    const password = readFileSync(path.join(folder, 'secrets/postgres_password'), 'utf8').trim()
    expect(env.DATABASE_URL).toBe(`postgres://knotwork:${password}@postgres:5432/knotwork`)
  })

  test('keeps secrets out of the environment, and each that is named is there', () => {
    const used = Object.values(compose.services).flatMap(({ secrets = [] }) => secrets)
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.secrets).sort())
    for (const { file } of Object.values(compose.secrets)) {
      expect(statSync(path.join(folder, file)).size).toBeGreaterThan(20)
    }
    const text = readFileSync('docker-compose.yml', 'utf8')
    expect(text).not.toMatch(/(PASSWORD|SECRET|TOKEN|DATABASE_URL):/)
  })

  test('runs the replicas with a root that cannot be written, without rights, and lets them drain', () => {
    for (const [, app] of replicas) {
      expect(app).toMatchObject({ read_only: true, cap_drop: ['ALL'], volumes: ['data:/data'] })
      expect(parseInt(app.stop_grace_period ?? '', 10)).toBeGreaterThan(20)
    }
    const image = readFileSync('Dockerfile', 'utf8')
    expect(image).toMatch(/^USER node$/m)
    expect(image).toMatch(/^HEALTHCHECK /m)
    const command: string[] = JSON.parse(/^CMD (\[.*\])$/m.exec(image)?.[1] ?? '[]')
    const server: string[] = JSON.parse(readFileSync('src/server/arguments.json', 'utf8'))
    expect(command).toEqual(['node', ...server])
  })

  test('has the balancer know the replicas by their addresses', () => {
    const addresses = replicas.map(([, { networks }]) =>
      networks && 'site' in networks ? `${networks.site.ipv4_address}:3000` : '',
    )
    expect(addressesIn('deploy/nginx/replicas.compose.conf')).toEqual(addresses)
    expect(addressesIn('deploy/nginx/replicas.systemd.conf')).toEqual([
      '127.0.0.1:3001',
      '127.0.0.1:3002',
    ])
  })
})

test.runIf(hasOpenssl)(
  'deploy/secrets.sh changes nothing that is there, and makes a certificate for the host',
  () => {
    makeSecrets()
    const read = (name: string) => readFileSync(path.join(folder, 'secrets', name), 'utf8')
    const before = read('secret') + read('tls.key')
    makeSecrets()
    expect(read('secret') + read('tls.key')).toBe(before)
    expect(statSync(path.join(folder, 'secrets')).mode & 0o777).toBe(0o700)
    const subject = execFileSync(
      'openssl',
      ['x509', '-noout', '-subject', '-ext', 'subjectAltName'],
      {
        input: read('tls.crt'),
      },
    ).toString()
    expect(subject).toContain('DNS:example.org')
  },
)

function addressesIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^server (\S+)/gm)].map(([, at = '']) => at)
}
