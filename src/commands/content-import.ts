import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { fail, withPayload } from './with-payload'

const help = `npm run content:import -- <directory>

Brings an export of a site (npm run content:export) into this one: into an empty site as it was, all or nothing;
into a site that has content, what is not there yet, as drafts. The report is JSON on stdout.
Works beside a running server.`

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean' } },
  allowPositionals: true,
})
if (values.help) {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}
const [directory] = positionals
if (!directory || positionals.length > 1) {
  process.stderr.write(`Give one directory.\n\n${help}\n`)
  process.exit(2)
}
await withPayload((payload) => importFrom(payload, path.resolve(directory))).catch(fail)
process.exit()

async function importFrom(payload: Payload, source: string): Promise<void> {
  const { createLocalReq } = await import('payload')
  const { isArchive } = await import('@collections/archive/write-archive')
  const { bringArchive } = await import('@collections/archive/bring-archive')
  const { progress } = await import('./progress')
  if (!(await isArchive(source))) throw new Error(`${source} holds no export of a site.`)
  const req = await createLocalReq({}, payload)
  const report = await bringArchive({
    req,
    directory: source,
    report: (step) => progress({ ...step, to: process.stderr }),
  })
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
}
