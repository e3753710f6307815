import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

/** What Payload's own hashes take; tests/integration/collections/accounts.test.ts fails when it takes others. */
const work = { iterations: 600_000, bytes: 32, digest: 'sha256' }
const saltBytes = 32

/**
 * Payload refuses an unknown address before it hashes a password, which takes a quarter of a second: whoever has a watch
 * would learn which addresses have an account. So the password is hashed for those as well.
 */
export const equalWork: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  req,
}) => {
  if (operation !== 'login' || !('data' in args)) return
  const { email, password } = args.data as { email?: unknown; password?: unknown }
  // Without both, Payload hashes nothing and says what is missing, whoever it is.
  if (typeof email !== 'string' || typeof password !== 'string' || !password.trim()) return
  const where = { email: { equals: email.toLowerCase().trim() } }
  const { totalDocs } = await req.payload.db.count({ collection: collection.slug, where })
  if (totalDocs === 0) await hash(password)
}

async function hash(password: string): Promise<void> {
  const salt = crypto.randomBytes(saltBytes).toString('hex')
  const pbkdf2 = promisify(crypto.pbkdf2)
  await pbkdf2(password, salt, work.iterations, work.bytes, work.digest)
}
