import { expect, type APIRequestContext } from '@playwright/test'

/** Everywhere that an article may be seen, and where it should be seen now. */
export type Sightings = {
  page: number
  resource: number
  listPage: boolean
  list: boolean
  atom: boolean
  jsonFeed: boolean
  sitemap: boolean
  search: boolean
  apiSearch: boolean
  topic: boolean
  person: boolean
  spot: boolean
}

export type Sought = {
  slug: string
  /** A word that stands in this article and nowhere else. */
  word: string
  /** Pages of others that name it while it is public. */
  topic: string
  person: string
  spot: string
}

export async function sightings(reader: APIRequestContext, sought: Sought): Promise<Sightings> {
  const { slug, word } = sought
  const status = async (path: string) => (await reader.get(path, { maxRedirects: 0 })).status()
  const names = async (path: string, mark: string) => {
    const answer = await reader.get(path)
    expect(answer.status(), path).toBe(200)
    return (await answer.text()).includes(mark)
  }
  const address = `/articles/${slug}`
  return {
    page: await status(address),
    resource: await status(`/api/v1/articles/${slug}`),
    listPage: await names('/articles', `${address}"`),
    list: await names('/api/v1/articles?limit=100', `"slug":"${slug}"`),
    atom: await names('/feed.xml', address),
    jsonFeed: await names('/feed.json', address),
    sitemap: await names('/sitemap.xml', `${address}<`),
    search: await names(`/search?q=${word}`, `${address}"`),
    apiSearch: await names(`/api/v1/search?q=${word}`, `"slug":"${slug}"`),
    topic: await names(`/topics/${sought.topic}`, `${address}"`),
    person: await names(`/people/${sought.person}`, `${address}"`),
    spot: await names(`/api/v1/spots/${sought.spot}`, `"slug":"${slug}"`),
  }
}

export function everywhere(): Sightings {
  return { ...nowhere(200), ...all(true) }
}

/** Seen nowhere; its own address answers with a status that says why. */
export function nowhere(status: number): Sightings {
  return { page: status, resource: status, ...all(false) }
}

function all(seen: boolean) {
  return {
    listPage: seen,
    list: seen,
    atom: seen,
    jsonFeed: seen,
    sitemap: seen,
    search: seen,
    apiSearch: seen,
    topic: seen,
    person: seen,
    spot: seen,
  }
}
