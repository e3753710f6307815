import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { benchBackup } from './backup'
import { chartOf } from './chart'
import { benchColdStart } from './cold-start'
import { benchHits } from './hits'
import { benchImport } from './import'
import { benchLighthouse } from './lighthouse'
import { benchLint } from './lint'
import { benchMemory } from './memory'
import { benchMisses } from './misses'
import { benchNewsroom } from './newsroom'
import { benchPurge } from './purge'
import { asTable, type Row } from './report'
import { benchSoak } from './soak'
import { startStage, type Stage } from './stage'
import { benchWeight } from './weight'

/** What can be measured by itself, in the order in which the report has it. */
const benches: Record<string, (stage: Stage) => Promise<Row[]>> = {
  start: benchColdStart,
  hits: benchHits,
  misses: benchMisses,
  purge: benchPurge,
  weight: benchWeight,
  lighthouse: benchLighthouse,
  memory: benchMemory,
}
/** Commands on a database of their own: no site is started for them. */
const commands: Record<string, () => Promise<Row[]>> = { lint: benchLint, import: benchImport }
/** What goes on for minutes, and is measured only when it is named. */
const long: typeof benches = { load: benchNewsroom, soak: benchSoak, backup: benchBackup }
const onStage = { ...benches, ...long }
const known = { ...benches, ...commands, ...long }

const args = process.argv.slice(2)
const only = args.flatMap((arg, index) => (args[index - 1] === '--only' ? arg.split(',') : []))
const unknown = only.filter((name) => !Object.hasOwn(known, name))
if (unknown.length > 0 || (args.includes('--only') && only.length === 0)) {
  say(`--only takes ${Object.keys(known).join(', ')}, not “${unknown.join(', ')}”.`)
  process.exit(1)
}

const wanted = only.length > 0 ? only : Object.keys({ ...benches, ...commands })
const needsStage = wanted.some((name) => Object.hasOwn(onStage, name))
if (needsStage) say('Starting two replicas …')
const stage = needsStage ? await startStage() : null
try {
  const rows: Row[] = []
  for (const name of Object.keys(known).filter((one) => wanted.includes(one))) {
    say(`${name} …`)
    const measured = (stage && (await onStage[name]?.(stage))) ?? (await commands[name]?.()) ?? []
    say(asTable(measured))
    rows.push(...measured)
  }
  say(machine())
  const text = args.includes('--json') ? JSON.stringify(rows, null, 2) : asTable(rows)
  process.stdout.write(`${text}\n`)
  if (args.includes('--chart')) writeFileSync('docs/performance.svg', chartOf(rows))
} finally {
  await stage?.stop()
}
process.exit()

/** What the figures were taken on, and how busy it was with other things. */
function machine(): string {
  const model = cpus()[0]?.model ?? 'unknown processor'
  const [load] = readFileSync('/proc/loadavg', 'utf8').split(' ')
  return `${availableParallelism()} cores (${model}), Node ${process.versions.node}, load average ${load}`
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
