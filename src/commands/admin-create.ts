import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { readArguments } from './read-arguments'

const help = `npm run admin:create -- <email>

Makes a user with the role admin and prints a one-time password.
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
const email = z.email().safeParse(positionals[0])
if (!email.success || positionals.length > 1) {
  process.stderr.write(`Give one e-mail address.\n\n${help}\n`)
  process.exit(2)
}
if (existsSync('.env')) process.loadEnvFile('.env')

const { startedDatabase } = await import('./started-database')
const database = await startedDatabase()
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, disableOnInit: true })
const password = randomBytes(12).toString('base64url')
try {
  await payload.create({
    collection: 'users',
    data: { email: email.data, password, name: email.data, role: 'admin' },
  })
  process.stdout.write(`${email.data} may sign in with this password: ${password}\n`)
} catch (error) {
  process.stderr.write(`${email.data} was not made: ${(error as Error).message}\n`)
  process.exitCode = 1
} finally {
  await payload.destroy()
  await database.stop()
}
process.exit()
