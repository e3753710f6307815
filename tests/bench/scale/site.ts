import pg from 'pg'
import { resourceTypes } from '@/vocabulary/nouns'
import { planOf } from '@tests/support/plans'
import { recordStatements } from '@tests/support/recorded-statements'
import type { Ask, Told } from './sites'

// One process for each size: the public routes on one database, called as Next calls them, without a cache in front.

type Handler = (
  request: Request,
  context: { params: Promise<{ slug: string }> },
) => Promise<Response>

const handlers = new Map<string, Handler>()
for (const type of resourceTypes) {
  handlers.set(`/api/v1/${type}`, await handlerOf(`@/app/api/v1/${type}/route`))
  handlers.set(`/api/v1/${type}/:slug`, await handlerOf(`@/app/api/v1/${type}/[slug]/route`))
}
for (const path of ['/api/v1/search', '/api/v1/finder', '/api/v1', '/sitemap.xml', '/feed.xml']) {
  handlers.set(path, await handlerOf(`@/app${path}/route`))
}
const planner = new pg.Client({ connectionString: process.env.DATABASE_URL })
await planner.connect()

/** Tables that have at least so many rows are big: reading all of one takes a reader's time. */
const big = 5_000

process.on('message', (ask: Ask) => {
  void tell(ask).then(
    (told) => process.send?.(told),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.send?.({ ready: true })

async function tell({ path, explain }: Ask): Promise<Told> {
  if (explain) return { milliseconds: 0, scans: await scansOf(path) }
  const began = performance.now()
  await answer(path)
  return { milliseconds: performance.now() - began, scans: [] }
}

async function answer(path: string): Promise<void> {
  const url = new URL(path, 'http://localhost:3000')
  const [, root = '', slug = ''] = /^(\/api\/v1\/[a-z]+)\/(.+)$/.exec(url.pathname) ?? []
  const handler = handlers.get(slug ? `${root}/:slug` : url.pathname)
  if (!handler) throw new Error(`Nothing answers ${path}.`)
  const response = await handler(new Request(url), { params: Promise.resolve({ slug }) })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${path} is answered ${response.status}: ${text}`)
}

/** Where an answer reads a whole big table, or the whole of one of its indexes. */
async function scansOf(path: string): Promise<string[]> {
  const { rows } = await planner.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and reltuples >= ${big}`,
  )
  const tables = new Set(rows.map(({ name }) => name))
  const scans: string[] = []
  for (const statement of await recordStatements(() => answer(path))) {
    for (const { kind, table, isBounded, read } of await planOf(planner, {
      statement,
      run: true,
    })) {
      const isWhole = kind === 'Seq Scan' || (/Index/.test(kind) && !isBounded && read >= big)
      if (table && tables.has(table) && isWhole) scans.push(`${kind} on ${table}, ${read} rows`)
    }
  }
  return scans
}

async function handlerOf(module: string): Promise<Handler> {
  const { GET } = (await import(module)) as { GET: Handler }
  return GET
}
