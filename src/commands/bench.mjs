import { spawnSync } from 'node:child_process'
import { build, installPackages, requireNode, say } from './install.mjs'

if (process.argv.includes('--help')) {
  say(`npm run bench               goal and figure of everything with a time, a rate or a size, on the built site;
npm run bench -- --scale    how answers grow from 100 references to 100,000; draws docs/performance-scale.svg.
                            About five minutes;
npm run bench -- --json     the same as JSON. About twelve minutes; leave the machine alone meanwhile.
npm run bench -- --only X   only some of it, with commas between: start, hits, misses, purge, weight, lighthouse,
                            memory, lint, import; and what goes on for minutes and is left out otherwise: load (editors and
                            readers for 5 minutes), soak (30 minutes with a fault each minute), backup (10,000 articles);
npm run bench -- --only soak --seconds 600    a steady state for so long;
npm run bench -- --chart    draws docs/performance.svg as well.`)
  process.exit(0)
}

requireNode()
installPackages()
const isScale = process.argv.includes('--scale')
// These measure commands, which run from the source.
const isUnbuilt = /^(?:lint|import)(?:,(?:lint|import))*$/
const at = process.argv.indexOf('--only')
if (!isScale && !(at > 0 && isUnbuilt.test(process.argv[at + 1] ?? ''))) build()
const main = isScale ? 'tests/bench/scale/main.ts' : 'tests/bench/main.ts'
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', main, ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
)
process.exit(status ?? 1)
