import { existsSync } from 'node:fs'
import path from 'node:path'
import { embeddedPostgres } from '@/database/embedded'
import { keptSecret } from '@/database/kept-secret'
import { env, handOn } from '@/env'

/** The database of this site for the life of a command: the running one, else started for it, and made for it only if `mayBeNew`. */
export async function startedDatabase({ mayBeNew = false } = {}): Promise<{
  stop: () => Promise<void>
}> {
  if (env.DATABASE_URL) return { stop: async () => {} }
  if (!mayBeNew && !existsSync(path.resolve(env.DATA_DIR, 'postgres'))) {
    throw new Error(`There is no site in ${env.DATA_DIR} yet: run npm start first.`)
  }
  const { url, stop } = await embeddedPostgres(env.DATA_DIR)
  handOn({ DATABASE_URL: url, SECRET: env.SECRET ?? keptSecret(env.DATA_DIR) })
  return { stop }
}
