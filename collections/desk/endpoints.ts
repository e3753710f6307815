import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { mayPublish } from '@collections/access/role'
import { signedIn } from '@collections/access/signed-in'
import { readChecks } from '@collections/checks/read-checks'
import { inTransaction } from '@collections/hooks/in-transaction'
import { replaceEverywhere } from '@collections/uses/replace-everywhere'
import { readDesk } from './read-desk'
import { publishCited } from './unpublished-references'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the panel asks and does around a document, beside Payload's own REST. */
export function deskEndpoints(collection: CollectionSlug): Omit<Endpoint, 'root'>[] {
  return [
    {
      path: '/:id/desk',
      method: 'get',
      handler: async (req) => {
        if (!signedIn({ req })) throw refused()
        return Response.json(await readDesk({ req, collection, id: idOf(req) }))
      },
    },
    {
      path: '/:id/checks',
      method: 'get',
      handler: async (req) => {
        if (!signedIn({ req })) throw refused()
        return Response.json(await readChecks({ req, collection, id: idOf(req) }))
      },
    },
    {
      path: '/:id/replace',
      method: 'post',
      handler: async (req) => {
        if (!mayPublish(req.user)) throw refused()
        const [from, to] = [idOf(req), await otherIn(req)]
        const replacedIn = await inTransaction(req, () =>
          replaceEverywhere({ req, collection, from, to }),
        )
        return Response.json({ replacedIn })
      },
    },
    {
      path: '/:id/publish-cited',
      method: 'post',
      handler: async (req) => {
        if (!mayPublish(req.user)) throw refused()
        return Response.json(await publishCited(req, idOf(req)))
      },
    },
  ]
}

function idOf(req: PayloadRequest): string {
  const id = String(req.routeParams?.id)
  if (!uuid.test(id)) throw new APIError('There is no such document.', 404, null, true)
  return id
}

async function otherIn(req: PayloadRequest): Promise<string> {
  const sent: unknown = await req.json?.().catch(() => null)
  const other: unknown = typeof sent === 'object' && sent ? Reflect.get(sent, 'with') : null
  if (typeof other === 'string' && uuid.test(other)) return other
  throw new APIError(
    'Say which document comes in its place: {"with": "<its id>"}.',
    400,
    null,
    true,
  )
}

function refused(): APIError {
  return new APIError('Your role may not do this.', 403, null, true)
}
