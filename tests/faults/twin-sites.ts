import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { embeddedPostgres } from '@/database/embedded'
import { resourceTypes } from '@/vocabulary/nouns'
import { admin } from '@tests/support/accounts'
import { signIn, type Desk } from '@tests/support/desk'
import { fillFolder } from '@tests/support/prepared-folder'
import { startSite, type RunningSite } from '@tests/support/site-process'

export type Answer = { status: number; body: string; isHit: boolean }

/** The same site twice over one database: once with its cache, and once making every answer anew. */
export type Twins = {
  cached: RunningSite
  fresh: RunningSite
  desk: Desk
  databaseUrl: string
  stop: () => Promise<void>
}

export async function startTwins(): Promise<Twins> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'knotwork-twins-'))
  await fillFolder(dataDir, 'starter')
  const database = await embeddedPostgres(dataDir)
  const settings = {
    DATABASE_URL: database.url,
    SECRET: 'for twins',
    SITE_URL: 'http://localhost:3000',
    MEDIA_DIR: path.join(dataDir, 'media'),
    LOG_LEVEL: 'silent',
  }
  // What was purged is made anew when a test asks for it, so that it can be told what was.
  const cached = await startSite({ ...settings, REFRESH_AFTER: '1000000' })
  const fresh = await startSite({ ...settings, CACHE_MB: '0', RECORDS_MB: '0' })
  const desk = await signIn({ url: cached.url, ...admin })
  return {
    cached,
    fresh,
    desk,
    databaseUrl: database.url,
    stop: async () => {
      await desk.close()
      await cached.stop()
      await fresh.stop()
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export async function ask(
  site: RunningSite,
  at: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(site.url + at, { redirect: 'manual', headers })
  const isHit = answer.headers.get('cache-status') === 'knotwork; hit'
  const location = answer.headers.get('location') ?? ''
  return { status: answer.status, body: (await answer.text()) + location, isHit }
}

export function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  return one?.status === other?.status && one?.body === other?.body
}

/** Asks for all of these, some at a time. */
export async function askAll(
  site: RunningSite,
  paths: Iterable<string>,
  { headers = {}, atOnce = 4 }: { headers?: Record<string, string>; atOnce?: number } = {},
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  const queue = [...paths]
  const work = async () => {
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      answers.set(at, await ask(site, at, headers))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return answers
}

/** Every public address of the site: pages, twins in Markdown, resources, lists, finder, feeds. */
export async function allPaths({ fresh }: Pick<Twins, 'fresh'>): Promise<string[]> {
  const slugs = new Map<string, string[]>()
  for (const type of resourceTypes) {
    const answer = await fetch(`${fresh.url}/api/v1/${type}?limit=100&fields=slug`)
    const { data } = (await answer.json()) as { data: { slug: string }[] }
    slugs.set(
      type,
      data.map(({ slug }) => slug),
    )
  }
  const of = (type: string) => slugs.get(type) ?? []
  const withPages = resourceTypes.filter((type) => type !== 'regions')
  const withTwins = ['articles', 'muscles', 'spots', 'references', 'products']
  return [
    ...['/', '/about', '/articles', '/muscles', '/spots', '/references', '/products', '/topics'],
    ...['/where-does-it-hurt', '/feed.xml', '/feed.json', '/sitemap.xml', '/llms.txt', '/api/v1'],
    ...['/search?q=shoulder', '/api/v1/search?q=shoulder'],
    ...withPages.flatMap((type) => of(type).map((slug) => `/${type}/${slug}`)),
    ...withTwins.flatMap((type) => of(type).map((slug) => `/${type}/${slug}.md`)),
    ...resourceTypes.flatMap((type) => [
      `/api/v1/${type}`,
      ...of(type).map((slug) => `/api/v1/${type}/${slug}`),
    ]),
    ...of('regions').map((slug) => `/where-does-it-hurt?region=${slug}`),
  ]
}
