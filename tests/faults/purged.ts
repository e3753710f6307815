import pg from 'pg'
import { ask, askAll, type Twins } from './twin-sites'

/** An address that nothing shows: when the word of its change is there, so is the word of all before it. */
const marker = '/api/v1/topics/nobody-wrote-this'
const markerTag = 'topics:nobody-wrote-this#there'

const onlyIfKept = { headers: { 'cache-control': 'only-if-cached' } }

/** Which of these addresses a change throws away: those that are not there any more for who wants nothing made. */
export async function purgedBy(
  twins: Twins,
  { paths, change }: { paths: string[]; change: () => Promise<unknown> },
): Promise<string[]> {
  await ask(twins.cached, marker)
  await change()
  await noticed(twins)
  const answers = await askAll(twins.cached, paths, { ...onlyIfKept, atOnce: 16 })
  return paths.filter((at) => !answers.get(at)?.isHit)
}

/** Resolves when the site has heard of everything that is in the log of changes. */
async function noticed({ cached, databaseUrl }: Twins): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    `insert into changes (action, type, document, tags) values ('updated', 'topics', 'none', $1)`,
    [JSON.stringify([markerTag])],
  )
  await client.end()
  for (let isKept = true; isKept;) {
    isKept = (await ask(cached, marker, onlyIfKept.headers)).isHit
  }
}
