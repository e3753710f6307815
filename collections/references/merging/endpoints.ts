import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { mayPublish } from '@collections/access/role'
import { mergeReferences } from './merge-references'
import { readDuplicates } from './read-duplicates'

/** Records of one work: which there are, and making two of them one. For editors. */
export const mergeEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/duplicates',
    method: 'get',
    handler: async (req) => {
      refuseOthers(req)
      return Response.json({ duplicates: await readDuplicates(req, null) })
    },
  },
  {
    path: '/:id/duplicates',
    method: 'get',
    handler: async (req) => {
      refuseOthers(req)
      return Response.json({ duplicates: await readDuplicates(req, idOf(req)) })
    },
  },
  {
    path: '/:id/merge',
    method: 'post',
    handler: async (req) => {
      refuseOthers(req)
      const [from, to] = [idOf(req), await keptIn(req)]
      return Response.json({ mergedIn: await mergeReferences({ req, from, to }) })
    },
  },
]

function refuseOthers(req: PayloadRequest): void {
  if (!mayPublish(req.user)) throw new APIError('Your role may not do this.', 403, null, true)
}

function idOf(req: PayloadRequest): string {
  const id = String(req.routeParams?.id)
  if (!uuid.test(id)) throw new APIError('There is no such reference.', 404, null, true)
  return id
}

async function keptIn(req: PayloadRequest): Promise<string> {
  const sent: unknown = await req.json?.().catch(() => null)
  const kept: unknown = typeof sent === 'object' && sent ? Reflect.get(sent, 'into') : null
  if (typeof kept === 'string' && uuid.test(kept)) return kept
  throw new APIError('Say which reference is kept: {"into": "<its id>"}.', 400, null, true)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
