import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { embeddedPostgres } from '@/database/embedded'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: string
  }
}

/** One embedded Postgres for the run, with a template that is migrated and filled once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-test-'))
  const { url, stop } = await embeddedPostgres(dataDir)
  prepareTemplate(url, dataDir)
  project.provide('cluster', url)
  return async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function prepareTemplate(url: string, dataDir: string): void {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/commands/prepare.ts'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'test',
        DATABASE_URL: url,
        SECRET: 'for tests',
        DATA_DIR: dataDir,
        MEDIA_DIR: path.join(dataDir, 'media'),
        ADMIN_EMAIL: 'admin@example.org',
        ADMIN_PASSWORD: 'a long enough password',
      },
    },
  )
  if (status !== 0)
    throw new Error(
      `The template database was not made (${signal ?? status}).\n${stdout}\n${stderr}`,
    )
}
