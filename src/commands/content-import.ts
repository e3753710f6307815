import type { Payload } from 'payload'
import type { SourceReport } from '@collections/imports/store-import'
import { givenFiles } from './given-files'
import { jsonReport, summary } from './import-report'
import { fail, withPayload } from './with-payload'
import { readArguments } from './read-arguments'

const help = `npm run content:import -- [--dry-run] <file or directory …>
npm run content:import -- --undo <id of an import>

Reads Markdown, HTML, plain text and exports of WordPress (WXR) as drafts, with the pictures that are given beside them,
and bibliographies (BibTeX, RIS, PubMed, CSL-JSON) as references; “-” reads what is pasted. A directory that npm run content:export has written is brought in whole: into an empty site
as it was, into another one as drafts.

The report is JSON on stdout, for example into “> report.json”: for each passage of each source its text and where it
went, how it was repaired, or why it was dropped. A terminal shows what came of it instead. Exit 0 when every character
is accounted for. The same source again changes nothing; an import that was killed goes on when it is started again.
  --dry-run   reports and writes nothing
  --undo      takes back an import, but for what was published or edited since
Works beside a running server.`

const { values, positionals } = readArguments(
  {
    options: {
      help: { type: 'boolean' },
      'dry-run': { type: 'boolean', default: false },
      undo: { type: 'string' },
    },
    allowPositionals: true,
  },
  help,
)
if (values.help) {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}
if ((positionals.length === 0) === (values.undo === undefined)) {
  process.stderr.write(`Give files, or an import to undo.\n\n${help}\n`)
  process.exit(2)
}
const isRehearsal = values['dry-run']
process.exitCode = await withPayload((payload) => run(payload)).catch(fail)
process.exit()

async function run(payload: Payload): Promise<number> {
  const { isArchive } = await import('@collections/archive/write-archive')
  const [first = ''] = positionals
  if (values.undo !== undefined) {
    const { undoImport } = await import('@collections/imports/undo-import')
    return print(
      `${JSON.stringify(await undoImport({ payload, user: null }, values.undo), null, 2)}\n`,
    )
  }
  if (positionals.length === 1 && (await isArchive(first))) return bring(payload, first)
  return importFiles(payload)
}

async function bring(payload: Payload, directory: string): Promise<number> {
  const { createLocalReq } = await import('payload')
  const { bringArchive } = await import('@collections/archive/bring-archive')
  const req = await createLocalReq({}, payload)
  const documents = await bringArchive({ req, directory, isRehearsal, report: await bar() })
  return print(`${JSON.stringify({ isRehearsal, documents }, null, 2)}\n`)
}

/** The account of a source is written as soon as it is done: all of them together may be large. */
async function importFiles(payload: Payload): Promise<number> {
  const { storeImport } = await import('@collections/imports/store-import')
  const given = await givenFiles(positionals)
  // Nobody reads that much JSON on a terminal.
  const json = jsonReport(process.stdout.isTTY ? async () => {} : print)
  const sources: SourceReport[] = []
  const report = await storeImport({
    payload,
    user: null,
    ...given,
    isRehearsal,
    report: await bar(),
    take: {
      spans: json.take.spans,
      source: async (source) => {
        sources.push(source)
        await json.take.source(source)
      },
    },
  })
  await json.end(report)
  process.stderr.write(summary(report, sources))
  return report.characters.unaccounted === 0 ? 0 : 1
}

async function bar() {
  const { progress } = await import('./progress')
  return (step: { name: string; done: number; total: number }) =>
    progress({ ...step, to: process.stderr })
}

/** 0 when it is out. */
async function print(text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve(0)))
  })
}
