import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { embeddedPostgres } from '@/database/embedded'
import { runPrepare } from '@/server/run-prepare'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: string
  }
}

/** One embedded Postgres for the run, with a template that is migrated and filled once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-test-'))
  const { url, stop } = await embeddedPostgres(dataDir)
  await prepareTemplate(url, dataDir)
  project.provide('cluster', url)
  return async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function prepareTemplate(url: string, dataDir: string): Promise<void> {
  const code = await runPrepare({
    ...process.env,
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    DATABASE_URL: url,
    SECRET: 'for tests',
    DATA_DIR: dataDir,
    MEDIA_DIR: path.join(dataDir, 'media'),
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'a long enough password',
  })
  if (code !== 0) throw new Error(`The template database was not made (${code}).`)
}
