import { ndjson } from '@/contract/snapshot'
import type { Door } from './door'
import { QueryReader } from './query-reader'
import { respond } from './respond'

type Get = () => Promise<{ file: string; fault: unknown }>

/** The route of the snapshot: a file that the door sends. */
export function serveSnapshot(door: Door, get: Get) {
  return (request: Request) =>
    respond(request, {
      report: door.report,
      // Many clients ask for JSON whatever they get, and each line is JSON.
      offers: [ndjson, 'application/json'],
      work: async ({ params }) => {
        new QueryReader(params).finish()
        const { file, fault } = await get()
        if (fault) door.report(fault)
        return { file, mediaType: ndjson, isStale: Boolean(fault) }
      },
    })
}
