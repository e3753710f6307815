import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { loadEditor } from './load-editor'

/** Gives a command the site's Payload for its duration, beside a running server or without one. */
export async function withPayload<T>(work: (payload: Payload) => Promise<T>): Promise<T> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  await loadEditor()
  const { startedDatabase } = await import('./started-database')
  const database = await startedDatabase()
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
    await database.stop()
  }
}

/** Ends a command with one sentence. */
export function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
