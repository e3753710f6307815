import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from './chromium.mjs'
import { build, installPackages, requireNode, say } from './install.mjs'

if (process.argv.includes('--help')) {
  say(
    'npm test    install, find a browser, format, lint, types, unit, integration, build, faults, browser',
  )
  process.exit(0)
}

const reports = mkdtempSync(path.join(tmpdir(), 'knotwork-reports-'))
const bin = (name) => path.join('node_modules', '.bin', name)
let passed = 0
let failed = 0

requireNode()
installPackages()

check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.'])
check('lint', bin('eslint'), ['--max-warnings', '0', '.'])
check('route types', bin('next'), ['typegen'])
check('types', bin('tsc'), ['--noEmit'])
vitest('unit')
vitest('integration')
step('build', () => {
  build()
  return true
})
vitest('faults')
const chromium = await findChromium()
if (chromium) browser(chromium)
else check('browser: no Chromium found; set PLAYWRIGHT_CHROMIUM to one', 'false', [])

rmSync(reports, { recursive: true, force: true })
say(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** One step that passes or fails as a whole. */
function check(name, command, args) {
  step(name, () => execute(command, args) === 0)
}

function vitest(project) {
  const report = path.join(reports, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json']
  suite(project, report, () => execute(bin('vitest'), [...args, `--outputFile.json=${report}`]))
}

function browser(executable) {
  const report = path.join(reports, 'browser.json')
  suite('browser', report, () =>
    execute(bin('playwright'), ['test', '--reporter=line,json'], {
      PLAYWRIGHT_CHROMIUM: executable,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    }),
  )
}

/** One step whose report tells how many tests it ran. No report is a failure. */
function suite(name, report, work) {
  const started = Date.now()
  say(`\n── ${name}`)
  const status = work()
  const counts = countsOf(report)
  passed += counts.passed
  failed += Math.max(counts.failed, status === 0 ? 0 : 1)
  say(`── ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds(started)} s)`)
}

function step(name, work) {
  const started = Date.now()
  say(`\n── ${name}`)
  const ok = work()
  if (ok) passed += 1
  else failed += 1
  say(`── ${name}: ${ok ? 'passed' : 'FAILED'} (${seconds(started)} s)`)
}

function execute(command, args, changes = {}) {
  // Signs of colour help on a terminal and hide the words in a log.
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }
  const env = { ...process.env, ...plain, NEXT_TELEMETRY_DISABLED: '1', ...changes }
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env })
  if (error) say(String(error.message))
  return status ?? 1
}

function countsOf(report) {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'))
    const { stats } = json
    if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
    return { passed: json.numPassedTests, failed: json.numFailedTests }
  } catch (error) {
    say(`There is no report of the tests: ${error.message}`)
    return { passed: 0, failed: 1 }
  }
}

function seconds(started) {
  return Math.round((Date.now() - started) / 1000)
}
