import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { JudgedSite } from '@collections/checks/read-site'
import { asJson, asSarif, asText, countsOf } from '@/editorial/checks/report'
import { corpusRules, rules } from '@/editorial/checks/rules'
import { progress } from './progress'

const help = `npm run content:lint -- [--format text|json|sarif]

Checks all that readers see, as an editor would: safety, claims, references, commerce, links, pictures,
structure, readability. Prints what was found; says on stderr how far it is. Works beside a running server.
Exit code 1 when there are errors, 2 when it was asked wrongly.

  --format   text (default), json, or sarif (SARIF 2.1.0)
  --rules    prints each rule with its severity and its reason, and checks nothing`

const formats = {
  text: (site: JudgedSite) => asText(site, site.checked),
  json: (site: JudgedSite) => asJson(site, site.checked),
  sarif: (site: JudgedSite) => asSarif(site),
}

const { format, isHelp, isRules } = readArguments()
if (isHelp) {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}
if (isRules) {
  const lines = [...rules, ...corpusRules].map(
    ({ name, severity, about }) => `${severity.padEnd(8)} ${name.padEnd(28)} ${about}`,
  )
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exit(0)
}
if (existsSync('.env')) process.loadEnvFile('.env')

const { startedDatabase } = await import('./started-database')
const database = await startedDatabase().catch((error: Error) => fail(error.message))
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { judgeSite } = await import('@collections/checks/read-site')
const payload = await getPayload({ config, disableOnInit: true })
try {
  const site = await judgeSite(payload, (step) => progress({ ...step, to: process.stderr }))
  // Node ends before a pipe is read: what is written has to be out first.
  await new Promise((written) => process.stdout.write(`${format(site)}\n`, written))
  process.exitCode = countsOf(site).error > 0 ? 1 : 0
} catch (error) {
  process.stderr.write(`The content was not checked: ${(error as Error).message}\n`)
  process.exitCode = 2
} finally {
  await payload.destroy()
  await database.stop()
}
process.exit()

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean' },
        rules: { type: 'boolean' },
        format: { type: 'string', default: 'text' },
      },
    })
    const known = Object.entries(formats).find(([name]) => name === values.format)
    if (!known) fail(`--format takes text, json or sarif, not “${values.format}”.\n\n${help}`)
    return { format: known[1], isHelp: values.help === true, isRules: values.rules === true }
  } catch (error) {
    fail(`${(error as Error).message}\n\n${help}`)
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
