import { z } from 'zod'
import type { PictureEndpoint } from '@/contract/endpoints'
import type { SpotMap } from '@/contract/spot-map'
import { apiPath } from '@/paths'
import { personSides, type PersonSide } from '@/vocabulary/regions'
import { answerAbsence } from './absent'
import type { Door } from './door'
import { readSlug } from './one'
import { QueryReader } from './query-reader'
import { respond, type Answer } from './respond'
import { canonicalSearch } from './search-params'

type Context = { params: Promise<{ slug: string }> }
type Drawn = string | Uint8Array<ArrayBuffer>
export type MapSource = {
  get: (slugOrId: string) => Promise<SpotMap | null>
  draw: (asked: { map: SpotMap; side: PersonSide }) => Drawn | Promise<Drawn>
}

/** A route that answers with the drawn map of a spot. */
export function servePicture(door: Door, endpoint: PictureEndpoint, source: MapSource) {
  return (request: Request, context: Context) =>
    respond(request, {
      report: door.report,
      offers: [endpoint.mediaType],
      work: async ({ path, params }): Promise<Answer> => {
        const side = parseMapQuery(params)
        const slug = readSlug('spots', (await context.params).slug)
        const [map, terms] = await Promise.all([source.get(slug), door.terms()])
        const format = path.slice(path.lastIndexOf('/'))
        if (!map) return absent(door, { slug, format, params })
        return {
          content: await source.draw({ map, side }),
          mediaType: endpoint.mediaType,
          lastModified: map.updatedAt,
          headers: {
            'content-disposition': `inline; filename="${map.slug}-${side}${format.replace('/map', '')}"`,
            link: `<${terms.license.url}>; rel="license"`,
          },
        }
      },
    })
}

/** The side of the person on which the spot lies; the right stands for either. Throws a 400 problem. */
export function parseMapQuery(params: URLSearchParams): PersonSide {
  const reader = new QueryReader(params)
  const side = reader.one('side', z.enum(personSides, `must be one of ${personSides.join(', ')}`))
  reader.finish()
  return side ?? 'right'
}

/** As for the spot itself, but a new address is that of its map. */
async function absent(
  door: Door,
  { slug, format, params }: { slug: string; format: string; params: URLSearchParams },
): Promise<Answer> {
  const absence = await door.absence('spots', slug)
  const answer = answerAbsence({ type: 'spots', slug, params: new URLSearchParams(), absence })
  const isSpot = 'redirect' in answer && answer.redirect.includes(apiPath('spots', ''))
  if (!isSpot) return answer
  return { redirect: answer.redirect + format + canonicalSearch(params) }
}
