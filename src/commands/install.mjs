import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

// These run on a fresh clone, before anything is installed: plain JavaScript, Node's own modules only.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/** Ends with one sentence when Node is too old. */
export function requireNode() {
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(`Knotwork needs Node 20.19 or newer; this is ${process.versions.node}.`)
}

/** Installs the exact packages of package-lock.json, unless they are there. */
export function installPackages() {
  const stamp = 'node_modules/.knotwork-installed'
  const wanted = hashOf(['package-lock.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing packages …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, wanted)
}

/** Builds the site, unless the build that is there was made from the very same sources. */
export function build() {
  const stamp = '.next/knotwork-built'
  const wanted = hashOf([
    'package-lock.json',
    'next.config.mjs',
    'payload.config.ts',
    'tsconfig.json',
    ...filesBelow('src'),
    ...filesBelow('collections'),
  ])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
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
