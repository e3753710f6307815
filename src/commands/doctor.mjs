import { spawnSync } from 'node:child_process'
import { isNodeNew, stateOfPackages } from './install.mjs'

// Runs where nothing is installed and with a Node that is too old: the rest of the checks needs both.

const help = `npm run doctor [-- --json]

Looks whether this site can run here, and says what to do where something is wrong: Node, packages, settings, port,
folders and disk, database, clock, secrets, address, build, browser for the tests, memory. It starts and changes nothing.
  --json   the findings as JSON on standard output
Exit code 1 when there is a problem; warnings do not count.`

const flags = process.argv.slice(2)
if (flags.includes('--help')) {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}
const unknown = flags.find((flag) => flag !== '--json')
if (unknown) {
  process.stderr.write(`There is no option ${unknown}.\n\n${help}\n`)
  process.exit(2)
}

if (!isNodeNew()) {
  stop({
    check: 'Node',
    says: `${process.versions.node} is too old.`,
    todo: 'Install Node 20.19 or newer.',
  })
}
if (stateOfPackages() === 'missing') {
  stop({ check: 'packages', says: 'Nothing is installed.', todo: 'Run npm ci, or npm start.' })
}
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'src/commands/doctor/main.ts', ...flags],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)

/** The one problem without which nothing else can be looked at. */
function stop(problem) {
  const finding = { ...problem, state: 'problem' }
  const text = flags.includes('--json')
    ? JSON.stringify({ ok: false, findings: [finding] }, null, 2)
    : `problem  ${finding.check}: ${finding.says} ${finding.todo}`
  process.stdout.write(`${text}\n`)
  process.exit(1)
}
