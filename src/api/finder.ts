import { z } from 'zod'
import { endpoints } from '@/contract/endpoints'
import { Slug } from '@/contract/filters'
import type { FinderResult } from '@/contract/finder'
import { badParameters } from '@/contract/problem'
import { personSides, type PersonSide } from '@/vocabulary/regions'
import { checkAnswer } from './check'
import type { Door } from './door'
import { newest, selfLink } from './links'
import { QueryReader } from './query-reader'
import { respond } from './respond'

type Place = { region: string; side: PersonSide | null }
type Find = (place: Place) => Promise<FinderResult | null>

/** The route that answers "where does it hurt?" with ranked spots. */
export function serveFinder(door: Door, find: Find) {
  return (request: Request) =>
    respond(request, {
      report: door.report,
      work: async ({ path, params }) => {
        const place = parseFinderQuery(params)
        const [found, site, terms] = await Promise.all([find(place), door.site(), door.terms()])
        if (!found) throw badParameters([{ parameter: 'region', message: 'is not a known region' }])
        const { hits } = found
        const body = {
          data: hits,
          page: { limit: hits.length, next: null, total: hits.length },
          links: { self: selfLink({ path, params }), next: null, prev: null },
          meta: { safety: site.selfTreatmentCautions, nearby: found.nearby, ...terms },
        }
        checkAnswer(endpoints.findSpots, body)
        return { body, lastModified: newest(hits) }
      },
    })
}

/** Throws a 400 problem. */
export function parseFinderQuery(params: URLSearchParams): Place {
  const reader = new QueryReader(params)
  const region = reader.one('region', Slug)
  const side = reader.one('side', z.enum(personSides, `must be one of ${personSides.join(', ')}`))
  if (!params.has('region')) reader.refuse('region', 'is needed: the slug of a region')
  reader.finish()
  return { region: region ?? '', side }
}
