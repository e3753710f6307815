import { z } from 'zod'
import { endpoints } from '@/contract/endpoints'
import { Slug } from '@/contract/filters'
import type { Oembed, Room } from '@/contract/oembed'
import { ApiProblem } from '@/contract/problem'
import type { Resource } from '@/contract/resources'
import type { Site } from '@/contract/site'
import { env } from '@/env'
import { personSides, type PersonSide } from '@/vocabulary/regions'
import { answerAbsence } from './absent'
import { checkAnswer } from './check'
import type { Door } from './door'
import { QueryReader } from './query-reader'
import { respond, type Answer } from './respond'
import { canonicalSearch } from './search-params'

type Kind = 'spots' | 'articles'
type Showing = { room: Room; side: PersonSide; site: Site }
type Source<T extends Kind> = {
  get: (slug: string) => Promise<Resource[T] | null>
  embed: (resource: Resource[T], showing: Showing) => Oembed
}
export type EmbedSources = { [T in Kind]: Source<T> }

/** The route that tells other sites how to show a page of this one (oEmbed 1.0). */
export function serveOembed(door: Door, sources: EmbedSources) {
  return (request: Request) =>
    respond(request, {
      report: door.report,
      work: async ({ path, params }): Promise<Answer> => {
        const { url, room } = parseOembedQuery(params)
        const page = readPage(url)
        const site = await door.site()
        const answer =
          page.type === 'spots'
            ? await answerFrom(sources.spots, { ...page, room, site })
            : await answerFrom(sources.articles, { ...page, room, site })
        return answer ?? absent(door, { ...page, path, params })
      },
    })
}

/** Throws a 400 problem, or a 501 for the format that oEmbed knows and this site does not make. */
export function parseOembedQuery(params: URLSearchParams): { url: URL; room: Room } {
  const reader = new QueryReader(params)
  const url = reader.one('url', Address)
  const width = reader.one('maxwidth', Pixels)
  const height = reader.one('maxheight', Pixels)
  const format = reader.one('format', z.enum(['json', 'xml'], 'must be "json"'))
  if (!params.has('url')) reader.refuse('url', 'is needed: the address of a spot or an article')
  reader.finish()
  if (format === 'xml') {
    throw new ApiProblem('not_implemented', 'This answer comes as JSON only; ask with format=json.')
  }
  return { url: url ?? new URL(env.SITE_URL), room: { width, height } }
}

const Address = z
  .url({ protocol: /^https?$/, error: 'must be a whole address that starts with http' })
  .max(2000, 'is longer than 2000 characters')
  .transform((text) => new URL(text))
const Pixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'must be a whole number of pixels from 1 to 99999')
  .transform(Number)

type Page = { type: Kind; slug: string; side: PersonSide }

/** The spot or article that an address names. Throws a 404 problem for any other. */
function readPage({ host, pathname, searchParams }: URL): Page {
  const [, type, slug] = /^\/(spots|articles)\/([^/]+)\/?$/.exec(pathname) ?? []
  const isOurs = host === new URL(env.SITE_URL).host
  if (!isOurs || (type !== 'spots' && type !== 'articles') || !Slug.safeParse(slug).success) {
    const detail = `Only spots and articles of ${env.SITE_URL} can be embedded; this is none.`
    throw new ApiProblem('not_found', detail)
  }
  const side = personSides.find((known) => known === searchParams.get('side')) ?? 'right'
  return { type, slug: slug ?? '', side }
}

async function answerFrom<T extends Kind>(
  { get, embed }: Source<T>,
  { slug, ...showing }: Showing & { slug: string },
): Promise<Answer | null> {
  const resource = await get(slug)
  if (!resource) return null
  const body = embed(resource, showing)
  checkAnswer(endpoints.oembed, body)
  return { body, lastModified: resource.updatedAt }
}

/** As for the page itself, but a new address is asked about here. */
async function absent(
  door: Door,
  { type, slug, path, params }: Page & { path: string; params: URLSearchParams },
): Promise<Answer> {
  const absence = await door.absence(type, slug)
  if (absence.kind !== 'moved') return answerAbsence({ type, slug, params, absence })
  const to = new URL(absence.to, env.SITE_URL).href
  return { redirect: env.SITE_URL + path + canonicalSearch(params, { url: to }) }
}
