import pg from 'pg'

/** Every column of a picture that names a file: the picture itself, and its sizes as AVIF and WebP. */
const columns = ['a', 'w'].flatMap((letter) =>
  [320, 640, 960, 1440].map((width) => `sizes_${letter}${width}_filename`),
)

/** Those of the file names that a picture has. Asked seldom, so it keeps no connection. */
export async function knownPictures(url: string, names: string[]): Promise<string[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 3_000,
    query_timeout: 5_000,
  })
  client.on('error', () => undefined) // the query fails with it
  try {
    await client.connect()
    const { rows } = await client.query<{ name: string }>(
      `select name from unnest($1::text[]) as name
       where exists (select 1 from media where name in (filename, ${columns.join(', ')}))`,
      [names],
    )
    return rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
