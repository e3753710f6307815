import { spawnSync } from 'node:child_process'
import { childEnv } from '@/env'

const help = `npm run generate -- [name of the migration]

After a change of collections/: writes src/payload-types.ts, the import map of the panel and,
if the schema changed, a migration. Commit all of it.`

const [name = 'schema'] = process.argv.slice(2)
if (name === '--help') {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}
for (const args of [
  ['generate:types'],
  ['generate:importmap'],
  ['migrate:create', name, '--skip-empty'],
]) {
  const { status } = spawnSync('npx', ['--no-install', 'payload', ...args], {
    stdio: 'inherit',
    // Nothing is asked of a database or signed: these read the configuration only.
    env: childEnv({ SECRET: 'generate', DATABASE_URL: 'postgres://127.0.0.1:1/none' }),
  })
  if (status !== 0) process.exit(status ?? 1)
}
