import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

// These run on a fresh clone, before anything is installed: plain JavaScript, Node's own modules only.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/** Ends with one sentence when Node is too old. */
export function requireNode() {
  if (isNodeNew()) return
  fail(`Knotwork needs Node 20.19 or newer; this is ${process.versions.node}.`)
}

/** Node 20.19 or newer. */
export function isNodeNew() {
  return major > 20 || (major === 20 && minor >= 19)
}

/** Whether the packages that are there are those of package-lock.json: `missing`, `outdated` or `fresh`. */
export function stateOfPackages() {
  return stateOf({ there: 'node_modules/tsx', ...packages() })
}

/** Whether the build that is there was made from the sources that are there. */
export function stateOfBuild() {
  return stateOf({ there: '.next/BUILD_ID', ...sources() })
}

/** Installs the exact packages of package-lock.json, unless they are there. */
export function installPackages() {
  const { stamp, wanted } = packages()
  if (isStamped({ stamp, wanted })) return
  say('Installing packages …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, wanted)
}

/** Builds the site, unless the build that is there was made from the very same sources. */
export function build() {
  const { stamp, wanted } = sources()
  if (isStamped({ stamp, wanted })) return
  say('Building the site (about a minute) …')
  run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production' })
  run(process.execPath, ['src/commands/bundle.mjs'])
  writeFileSync(stamp, wanted)
}

/** Runs a command to its end with its output shown; ends this process when it fails. */
export function run(command, args, changes = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...changes }
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env })
  if (error) fail(`${command} could not be started: ${error.message}`)
  if (status !== 0) fail(`${[path.basename(command), ...args].join(' ')} failed (exit ${status}).`)
}

export function say(text) {
  process.stdout.write(`${text}\n`)
}

export function fail(text) {
  process.stderr.write(`\n${text}\n`)
  process.exit(1)
}

function packages() {
  return {
    stamp: 'node_modules/.knotwork-installed',
    wanted: hashOf(['package-lock.json']),
  }
}

function sources() {
  const wanted = hashOf([
    'package-lock.json',
    'next.config.mjs',
    'payload.config.ts',
    'tsconfig.json',
    ...filesBelow('src'),
    ...filesBelow('collections'),
  ])
  return { stamp: '.next/knotwork-built', wanted }
}

function isStamped({ stamp, wanted }) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

/** @returns {'missing' | 'outdated' | 'fresh'} */
function stateOf({ there, stamp, wanted }) {
  if (!existsSync(there)) return 'missing'
  return isStamped({ stamp, wanted }) ? 'fresh' : 'outdated'
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile())
    .sort()
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
