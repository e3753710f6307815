import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const text = z.string().trim().min(1)
const count = (max: number) => z.coerce.number().int().min(0).max(max)

/** RFC 9116, 2.5.3: an address that the reader can use. */
const contact = z.string().regex(/^(mailto:\S+@\S+|https:\/\/\S+|tel:\+?[\d-]+)$/, {
  message: 'needs an e-mail address or a mailto:, https: or tel: address',
})

const Env = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: count(65535).default(3000).describe('Where to listen.'),
  HOST: text.default('127.0.0.1').describe('Where to listen.'),
  SITE_URL: z.url().optional().describe('Public origin, used in links, feeds and CSRF checks.'),
  DATA_DIR: text.default('.data').describe('Embedded Postgres, generated secret, work files.'),
  DATABASE_URL: text.optional().describe('External Postgres 15 or newer.'),
  DATABASE_POOL: count(200).default(10).describe('Connections of one process.'),
  MEDIA_DIR: text.default('media').describe('Uploads.'),
  SECRET: text.optional().describe('Signing secret; generated in DATA_DIR by default.'),
  SECRET_PREVIOUS: text
    .optional()
    .describe('The signing secret before the present one, while it is being changed.'),
  ADMIN_EMAIL: z.email().optional().describe('The first admin.'),
  ADMIN_PASSWORD: text.min(12, 'needs at least 12 characters').optional(),
  STARTER_CONTENT: z.enum(['auto', 'off']).default('auto'),
  CACHE_MB: count(100_000).default(256).describe('Size of the response cache.'),
  RECORDS_MB: count(10_000).default(16).describe('Size of what is remembered of the database.'),
  REFRESH_AFTER: count(1_000_000)
    .default(300)
    .describe('Milliseconds before what a change made outdated is made anew unasked.'),
  RATE_LIMIT: count(1_000_000)
    .default(600)
    .describe('API misses a minute per address; 0: no limit.'),
  METRICS_TOKEN: text
    .optional()
    .describe('Bearer token of /metrics; without it only this machine may read them.'),
  SECURITY_CONTACT: z
    .union([z.email().transform((address) => `mailto:${address}`), contact])
    .optional()
    .describe('Where a weakness is reported, for security.txt.'),
  SMTP_URL: z.url().optional().describe('Mail server; without it an admin passes links on.'),
  TRUST_PROXY: count(10)
    .default(0)
    .describe('Number of proxies whose X-Forwarded-For is believed.'),
  WEBHOOK_ALLOW_PRIVATE: z
    .enum(['on', 'off'])
    .default('off')
    .describe('Whether webhooks may go to private addresses, and by plain http.'),
  NEXT_PHASE: text.optional().describe('Set by Next while it builds.'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Env = Omit<z.infer<typeof Env>, 'SITE_URL'> & {
  SITE_URL: string
  /** Every origin under which the panel may be used. */
  ORIGINS: string[]
}

/** Wrong settings: the message says which variable, and why, one a line. */
export class EnvError extends Error {
  override name = 'EnvError'
}

export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = Env.safeParse(withFiles(source))
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new EnvError(`The environment is not right. ${lines.join('; ')}. See .env.example.`)
  }
  const { SITE_URL, ...rest } = parsed.data
  const url = (SITE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, '')
  const loopback = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${rest.PORT}`)
  return { ...rest, SITE_URL: url, ORIGINS: SITE_URL ? [url] : loopback }
}

/** `NAME_FILE` gives the value of `NAME` as the content of a file, as orchestrators hand out secrets. */
function withFiles(source: Record<string, string | undefined>): Record<string, string | undefined> {
  const out: Record<string, string | undefined> = {}
  for (const name of Object.keys(Env.shape)) {
    const value = source[name]
    const file = source[`${name}_FILE`]
    if (value !== undefined && value !== '') out[name] = value
    else if (file) out[name] = readSecret({ name, file })
  }
  return out
}

/** The files that hand over values, as `NAME_FILE` names them. */
export function handedFiles(source: Record<string, string | undefined> = process.env): string[] {
  return Object.keys(Env.shape).flatMap((name) => source[`${name}_FILE`] || [])
}

function readSecret({ name, file }: { name: string; file: string }): string {
  try {
    return readFileSync(path.resolve(file), 'utf8').trim()
  } catch (error) {
    throw new EnvError(`${name}_FILE names ${file}, which cannot be read.`, { cause: error })
  }
}

/** What start has found out (the address of the embedded Postgres, the generated secret) for the code that Next bundles apart. */
export function handOn(values: { DATABASE_URL: string; SECRET: string }): void {
  Object.assign(process.env, values)
  Object.assign(env, values)
}

/** The environment of a child process: this one, with some values changed. */
export function childEnv(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}

export const env: Env = parseEnv(process.env)
