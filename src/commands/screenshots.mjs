import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.mjs'
import { build, fail, installPackages, requireNode, say } from './install.mjs'

if (process.argv.includes('--help')) {
  say(`npm run screenshots                every template at 390, 768 and 1440 pixels, light and dark, full and nearly
                                   empty, into .screenshots/; open its index.html to see them all. About six minutes.
npm run screenshots -- --only X    only templates whose name holds one of these words, with commas between.
npm run screenshots -- --url URL   of a site that runs, instead of one that is built and started for it.`)
  process.exit(0)
}

requireNode()
installPackages()
if (!process.argv.includes('--url')) build()
const chromium = await findChromium()
if (!chromium) fail('There is no Chromium. Install it, or name it in PLAYWRIGHT_CHROMIUM.')
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'tests/screenshots/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, PLAYWRIGHT_CHROMIUM: chromium } },
)
process.exit(status ?? 1)
