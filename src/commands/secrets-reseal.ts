import { fail, withPayload } from './with-payload'
import { readArguments } from './read-arguments'

const help = `npm run secrets:reseal

After a change of SECRET: seals second factors and the secrets of webhooks under the present SECRET, whatever of the present
and SECRET_PREVIOUS they are sealed under. Afterwards SECRET_PREVIOUS is not needed any more. Works beside a running server;
running it twice does no harm. Exit code 1 when something could not be opened. docs/operations.md has the whole procedure.`

const { values } = readArguments({ options: { help: { type: 'boolean' } } }, help)
if (values.help) {
  process.stdout.write(`${help}\n`)
  process.exit(0)
}
await reseal().catch(fail)
process.exit()

async function reseal(): Promise<void> {
  const { factors, webhooks } = await withPayload(async (payload) => {
    const { drizzleOf } = await import('@collections/uses/drizzle-of')
    const { resealFactors } = await import('@collections/users/second-factor/reseal')
    const { resealWebhooks } = await import('@collections/webhooks/reseal')
    return drizzleOf(payload).transaction(async (db) => ({
      factors: await resealFactors(db),
      webhooks: await resealWebhooks(payload, db),
    }))
  })
  process.stdout.write(
    `Sealed under the present SECRET: second factors ${factors.done}, webhooks ${webhooks.done}.\n`,
  )
  for (const id of factors.lost) {
    process.stderr.write(
      `The second factor of ${id} cannot be opened: its owner needs a recovery code.\n`,
    )
  }
  for (const id of webhooks.lost) {
    process.stderr.write(`The webhook ${id} cannot be opened: give it a new secret in the panel.\n`)
  }
  if (factors.lost.length + webhooks.lost.length > 0) process.exitCode = 1
}
