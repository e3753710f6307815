import { ApiProblem } from '@/contract/problem'
import type { Door } from './door'
import { respond } from './respond'

/** The route of every address that the API does not have. */
export function serveUnknown(door: Door) {
  return (request: Request) =>
    respond(request, {
      report: door.report,
      work: async () => {
        throw new ApiProblem('not_found', 'The API has no such address; /api/v1 lists what it has.')
      },
    })
}
