import { apiVersion, endpoints } from '@/contract/endpoints'
import { env } from '@/env'
import { citationFormats } from '@/vocabulary/formats'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { checkAnswer } from './check'
import type { Door } from './door'
import { QueryReader } from './query-reader'
import { respond } from './respond'

/** The route of the entrance. */
export function serveRoot(door: Door, countAll: () => Promise<Record<ResourceType, number>>) {
  return (request: Request) =>
    respond(request, {
      report: door.report,
      work: async ({ params }) => {
        new QueryReader(params).finish()
        const [site, counts] = await Promise.all([door.site(), countAll()])
        const body = {
          name: site.name,
          version: apiVersion,
          description: site.description,
          license: site.licence,
          attribution: site.attribution,
          counts,
          links: rootLinks(),
        }
        checkAnswer(endpoints.root, body)
        return { body }
      },
    })
}

function rootLinks(): Record<string, string> {
  const api = `${env.SITE_URL}/api/v1`
  return {
    self: api,
    openapi: `${api}/openapi.json`,
    documentation: `${env.SITE_URL}/developers`,
    ...Object.fromEntries(resourceTypes.map((type) => [type, `${api}/${type}`])),
    ...Object.fromEntries(
      citationFormats.map((format) => [`references.${format}`, `${api}/references.${format}`]),
    ),
    finder: `${api}/finder`,
    search: `${api}/search`,
    oembed: `${api}/oembed`,
    changes: `${api}/changes`,
    snapshot: `${api}/snapshot`,
  }
}
