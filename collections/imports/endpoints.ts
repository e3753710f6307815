import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { importsPath } from '@/vocabulary/imports'
import { mayPublish } from '@collections/access/role'
import { pastImports } from './past-imports'
import { readUpload } from './read-upload'
import { streamImport } from './stream-import'
import { undoImport } from './undo-import'

/** What the page “Import” asks and does. For editors: an import makes many documents at once. */
export const importEndpoints: Endpoint[] = [
  {
    path: importsPath,
    method: 'get',
    handler: async (req) => {
      refuseOthers(req)
      return Response.json({ imports: await pastImports(req.payload) })
    },
  },
  {
    path: importsPath,
    method: 'post',
    handler: async (req) => {
      refuseOthers(req)
      const headers = { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' }
      return new Response(streamImport(req, await readUpload(req)), { headers })
    },
  },
  {
    path: `${importsPath}/:id/undo`,
    method: 'post',
    handler: async (req) => {
      refuseOthers(req)
      const { payload, user } = req
      return Response.json({
        undone: await undoImport({ payload, user }, String(req.routeParams?.id)),
      })
    },
  },
]

function refuseOthers(req: PayloadRequest): void {
  if (!mayPublish(req.user)) throw new APIError('Your role may not import.', 403, null, true)
}
