import { fail, withPayload } from './with-payload'
import { readArguments } from './read-arguments'

const help = `npm run second-factor:off -- <email>

Turns the second factor of an account off, for the admin who has lost phone and recovery codes. Other accounts are helped by
an admin in the panel. Works beside a running server.`

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
const [email] = positionals
if (email === undefined || positionals.length > 1) {
  process.stderr.write(`Give one e-mail address.\n\n${help}\n`)
  process.exit(2)
}
await turnOff(email.toLowerCase()).catch(fail)
process.exit()

async function turnOff(address: string): Promise<void> {
  const isOff = await withPayload(async (payload) => {
    const { drizzleOf } = await import('@collections/uses/drizzle-of')
    const { removeFactor } = await import('@collections/users/second-factor/store')
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: address } },
      depth: 0,
    })
    if (!docs[0]) throw new Error(`There is no account ${address}.`)
    return removeFactor({ db: drizzleOf(payload), userId: docs[0].id })
  })
  if (!isOff) throw new Error(`${address} has no second factor.`)
  process.stdout.write(
    `The second factor of ${address} is off: the password is enough to sign in.\n`,
  )
}
