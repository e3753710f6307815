import { spawnSync } from 'node:child_process'
import { build, installPackages, requireNode, say } from './install.mjs'

if (process.argv.includes('--help')) {
  say(`npm run bench               goal and figure of everything with a time, a rate or a size, on the built site;
npm run bench -- --json     the same as JSON. About four minutes; leave the machine alone meanwhile.`)
  process.exit(0)
}

requireNode()
installPackages()
build()
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'tests/bench/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
)
process.exit(status ?? 1)
