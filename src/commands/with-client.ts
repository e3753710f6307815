import pg from 'pg'
import { env } from '@/env'

/** Gives a command a connection of its own to the site's database; what it locked is free afterwards. */
export async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, keepAlive: true })
  // A lost connection also fails the statement that is under way, which tells it.
  client.on('error', () => undefined)
  await client.connect().catch((error: Error) => {
    throw new Error(`The database cannot be reached: ${error.message}`, { cause: error })
  })
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
