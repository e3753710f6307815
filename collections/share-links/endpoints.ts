import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { mayPublish } from '@collections/access/role'
import { signedIn } from '@collections/access/signed-in'
import { documentId, refused, sentBody } from '@collections/desk/asked'
import { actorOf } from '@collections/hooks/actor'
import { inTransaction } from '@collections/hooks/in-transaction'
import { makeLink, readWish } from './make-link'

type Place = { req: PayloadRequest; collection: CollectionSlug; id: string }

/** Sharing a document by a link, and taking the link back: for whoever may write the document. */
export function shareEndpoints(collection: CollectionSlug): Omit<Endpoint, 'root'>[] {
  return [
    {
      path: '/:id/share',
      method: 'post',
      handler: async (req) => {
        const place = { req, collection, id: documentId(req) }
        await refuseOthers(place)
        const wish = readWish(await sentBody(req))
        return Response.json(await inTransaction(req, () => makeLink({ ...place, wish })))
      },
    },
    {
      path: '/:id/share/:link/revoke',
      method: 'post',
      handler: async (req) => {
        const place = { req, collection, id: documentId(req) }
        await refuseOthers(place)
        return Response.json(await takeBack(place))
      },
    },
  ]
}

async function takeBack({ req, collection, id }: Place): Promise<{ revokedAt: string }> {
  const revokedAt = new Date().toISOString()
  const { docs } = await req.payload.update({
    collection: 'share-links',
    req,
    where: {
      and: [
        { id: { equals: documentId(req, 'link') } },
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { revokedAt: { exists: false } },
      ],
    },
    data: { revokedAt, revokedByName: actorOf(req)?.name ?? null },
    depth: 0,
  })
  if (docs.length > 0) return { revokedAt }
  throw new APIError('There is no such link, or it was taken back before.', 404, null, true)
}

/** Authors and reviewers share what they began themselves; editors share everything. */
async function refuseOthers({ req, collection, id }: Place): Promise<void> {
  if (!signedIn({ req })) throw refused()
  const { docs } = await req.payload.db.find<{ id: string; createdBy?: unknown }>({
    collection,
    req,
    where: { and: [{ id: { equals: id } }, { deletedAt: { exists: false } }] },
    limit: 1,
    pagination: false,
  })
  if (!docs[0]) throw new APIError('There is no such document.', 404, null, true)
  if (!mayPublish(req.user) && docs[0].createdBy !== req.user?.id) throw refused()
}
