import { openapi } from '@/contract/openapi'
import { env } from '@/env'
import type { Door } from './door'
import { QueryReader } from './query-reader'
import { respond } from './respond'

let made: ReturnType<typeof openapi> | undefined

/** The route of the OpenAPI document, which is made once and never changes while the process lives. */
export function serveDocument(door: Door) {
  return (request: Request) =>
    respond(request, {
      report: door.report,
      work: async ({ params }) => {
        new QueryReader(params).finish()
        made ??= openapi(env.SITE_URL)
        return { body: made }
      },
    })
}
