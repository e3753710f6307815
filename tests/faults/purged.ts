import pg from 'pg'
import { askAll, type Twins } from './twin-sites'

/** An address that nothing shows: when the word of its change is there, so is the word of all before it. */
const marker = '/api/v1/topics/nobody-wrote-this'
const markerTag = 'topics:nobody-wrote-this'

/** What pages and answers are made of. */
const read = [
  ...['articles', 'muscles', 'spots', '"references"', 'products', 'regions', 'people', 'topics'],
  ...['media', 'redirects', 'site', 'self_treatment', 'editorial_policy', 'medical_disclaimer'],
]

/**
 * The addresses that a change has thrown away. Right after it nothing can be read from the database any more: what is
 * answered from memory then was kept, also where something is made anew in the background as a rule.
 */
export async function purgedBy(
  twins: Twins,
  { paths, change }: { paths: string[]; change: () => Promise<unknown> },
): Promise<string[]> {
  const client = new pg.Client({ connectionString: twins.databaseUrl })
  await client.connect()
  try {
    await askAll(twins.cached, [marker])
    await change()
    await client.query(
      `insert into changes (action, type, document, tags) values ('updated', 'topics', 'none', $1)`,
      [JSON.stringify([markerTag])],
    )
    await client.query('begin')
    await client.query(`lock table ${read.join(', ')} in access exclusive mode`)
    for (let isThere = true; isThere;) {
      const answers = await askAll(twins.cached, [marker], { patience: 100 })
      isThere = answers.get(marker)?.isHit ?? false
    }
    const answers = await askAll(twins.cached, paths, { patience: 400, atOnce: 32 })
    return paths.filter((at) => !answers.get(at)?.isHit)
  } finally {
    await client.query('rollback')
    await client.end()
  }
}
