import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build, installPackages, requireNode, say } from './install.mjs'

if (process.argv.includes('--help')) {
  say(`npm run faults    the long form of tests/faults: thousands of writes while sessions, database
                  and site are ended again and again; about ten minutes. npm test runs the short form.`)
  process.exit(0)
}

requireNode()
installPackages()
build()
const { status } = spawnSync(
  path.join('node_modules', '.bin', 'vitest'),
  ['run', '--project', 'faults'],
  { stdio: 'inherit', env: { ...process.env, FAULTS: 'full', NEXT_TELEMETRY_DISABLED: '1' } },
)
process.exit(status ?? 1)
