import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { fail, withPayload } from './with-payload'
import { readArguments } from './read-arguments'

const help = `npm run content:export -- <directory>

Writes all content into a directory: Markdown with front matter, YAML and the pictures. A README in it says what is where.
The same content gives the same bytes. An earlier export in the directory is replaced, nothing else is.
npm run content:import -- <directory> brings it into an empty site.
Works beside a running server.`

const { values, positionals } = readArguments(
  {
    options: { help: { type: 'boolean' } },
    allowPositionals: true,
  },
  help,
)
if (values.help) {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}
const [directory] = positionals
if (!directory || positionals.length > 1) {
  process.stderr.write(`Give one directory.\n\n${help}\n`)
  process.exit(2)
}
await withPayload((payload) => exportTo(payload, path.resolve(directory))).catch(fail)
process.exit()

async function exportTo(payload: Payload, target: string): Promise<void> {
  const { createLocalReq } = await import('payload')
  const { isArchive, writeArchive } = await import('@collections/archive/write-archive')
  const { inOneState } = await import('@collections/archive/in-one-state')
  const { progress } = await import('./progress')
  const held = await readdir(target).catch(() => [])
  if (held.length > 0 && !(await isArchive(target))) {
    throw new Error(`${target} holds other files: give an empty or a new directory.`)
  }
  // A killed export leaves what was there before.
  const part = `${target}.part`
  await rm(part, { recursive: true, force: true })
  await mkdir(part, { recursive: true })
  const req = await createLocalReq({}, payload)
  const { count, missingFiles } = await inOneState(req, () =>
    writeArchive({
      req,
      directory: part,
      report: (step) => progress({ ...step, to: process.stderr }),
    }),
  )
  await rm(target, { recursive: true, force: true })
  await rename(part, target)
  for (const name of missingFiles) process.stderr.write(`The picture ${name} has no file.\n`)
  process.stdout.write(`${count} documents are in ${target}\n`)
}
