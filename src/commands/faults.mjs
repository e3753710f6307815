import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build, installPackages, requireNode, say } from './install.mjs'

if (process.argv.includes('--help')) {
  say(`npm run faults    the long forms of tests/faults and of the tests of simultaneous writes: thousands of
                  writes while sessions, database and site are ended again and again; about
                  twenty minutes. npm test runs the short forms.`)
  process.exit(0)
}

requireNode()
installPackages()
build()
const full = { FAULTS: 'full', PAIRS: '500', SLUG_ROUNDS: '50' }
const runs = [
  ['--project', 'faults'],
  [
    '--project',
    'integration',
    'concurrent-edits',
    'changes',
    'failing',
    'replay',
    'hostile',
    'killed',
    'migrations',
  ],
]
const failed = runs.filter((args) => {
  const { status } = spawnSync(path.join('node_modules', '.bin', 'vitest'), ['run', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...full, NEXT_TELEMETRY_DISABLED: '1' },
  })
  return status !== 0
})
process.exit(failed.length === 0 ? 0 : 1)
