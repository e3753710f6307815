import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { progress } from '@/commands/progress'
import { startSite, type RunningSite } from '@tests/support/site-process'
import { fillSparseSite } from '@tests/support/sparse-site'
import { contactSheet } from './contact-sheet'
import { folder, newCamera, views } from './camera'
import { refusedNames, subjectsOf, type Origins } from './subjects'

const asked = readArguments(process.argv.slice(2))
const wrong = refusedNames(asked.only)
if (wrong.length > 0) end(`--only found no template with “${wrong.join('”, “')}” in its name.`)

const started: RunningSite[] = []
try {
  const origins = asked.url === null ? await startBoth() : { full: asked.url, sparse: null }
  const subjects = subjectsOf({ origins, only: asked.only })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const camera = await newCamera()
  const total = subjects.length * views.length
  let done = 0
  for (const subject of subjects) {
    for (const view of views) {
      await camera.take(subject, view)
      progress({ name: 'screenshots', done: (done += 1), total })
    }
  }
  await camera.close()
  writeFileSync(`${folder}/index.html`, contactSheet(subjects))
  process.stdout.write(`Look at ${folder}/index.html\n`)
} finally {
  for (const site of started) await site.stop()
}
process.exit()

async function startBoth(): Promise<Origins> {
  process.stdout.write('Starting two sites …\n')
  const full = await startSite()
  started.push(full)
  const sparse = await startSite({ STARTER_CONTENT: 'off' })
  started.push(sparse)
  await fillSparseSite(sparse.url)
  return { full: full.url, sparse: sparse.url }
}

function readArguments(args: string[]): { only: string[]; url: string | null } {
  const valueOf = (name: string) => {
    const at = args.indexOf(name)
    if (at === -1) return null
    return args[at + 1] ?? end(`${name} needs a value. npm run screenshots -- --help says more.`)
  }
  const unknown = args.find(
    (arg, index) => arg.startsWith('--') || !args[index - 1]?.startsWith('--'),
  )
  if (unknown && !['--only', '--url'].includes(unknown)) {
    end(`“${unknown}” means nothing here. npm run screenshots -- --help says more.`)
  }
  const only = (valueOf('--only') ?? '').split(',').filter(Boolean)
  return { only, url: valueOf('--url')?.replace(/\/$/, '') ?? null }
}

function end(text: string): never {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}
