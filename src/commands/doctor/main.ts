import { existsSync } from 'node:fs'
import type { Env } from '@/env'
import { asText, problem, type Finding } from './finding'

if (existsSync('.env')) process.loadEnvFile('.env')
const findings = await examine()
const isFine = findings.every(({ state }) => state !== 'problem')
const text = process.argv.includes('--json')
  ? JSON.stringify({ ok: isFine, findings }, null, 2)
  : asText(findings)
process.stdout.write(`${text}\n`)
process.exit(isFine ? 0 : 1)

async function examine(): Promise<Finding[]> {
  const { programFindings } = await import('./program')
  const first = await programFindings()
  try {
    const { env, handedFiles } = await import('@/env')
    return [...first, ...(await siteFindings(env, handedFiles()))]
  } catch (error) {
    return [
      ...first,
      problem({
        check: 'settings',
        says: error instanceof Error ? error.message : String(error),
        todo: 'The checks that need the settings were left out.',
      }),
    ]
  }
}

async function siteFindings(env: Env, handed: string[]): Promise<Finding[]> {
  const { addressFindings } = await import('./address')
  const { databaseFindings } = await import('./database')
  const { folderFindings } = await import('./folders')
  const { portFinding } = await import('./port')
  const { secretFindings } = await import('./secrets')
  return [
    await portFinding(env),
    ...(await folderFindings(env)),
    ...(await databaseFindings(env)),
    ...secretFindings(env, handed),
    ...addressFindings(env),
  ]
}
