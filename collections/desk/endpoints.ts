import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { mayPublish } from '@collections/access/role'
import { signedIn } from '@collections/access/signed-in'
import { readChecks } from '@collections/checks/read-checks'
import { inTransaction } from '@collections/hooks/in-transaction'
import { replaceEverywhere } from '@collections/uses/replace-everywhere'
import { documentId, isId, refused, sentBody } from './asked'
import { readDesk } from './read-desk'
import { publishCited } from './unpublished-references'

/** What the panel asks and does around a document, beside Payload's own REST. */
export function deskEndpoints(collection: CollectionSlug): Omit<Endpoint, 'root'>[] {
  return [
    {
      path: '/:id/desk',
      method: 'get',
      handler: async (req) => {
        if (!signedIn({ req })) throw refused()
        return Response.json(await readDesk({ req, collection, id: documentId(req) }))
      },
    },
    {
      path: '/:id/checks',
      method: 'get',
      handler: async (req) => {
        if (!signedIn({ req })) throw refused()
        return Response.json(await readChecks({ req, collection, id: documentId(req) }))
      },
    },
    {
      path: '/:id/replace',
      method: 'post',
      handler: async (req) => {
        if (!mayPublish(req.user)) throw refused()
        const [from, to] = [documentId(req), await otherIn(req)]
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
        return Response.json(await publishCited(req, documentId(req)))
      },
    },
  ]
}

async function otherIn(req: PayloadRequest): Promise<string> {
  const sent = await sentBody(req)
  const other: unknown = typeof sent === 'object' && sent ? Reflect.get(sent, 'with') : null
  if (isId(other)) return other
  throw new APIError(
    'Say which document comes in its place: {"with": "<its id>"}.',
    400,
    null,
    true,
  )
}
