import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { updateDraft } from '@/editorial/versions/update-draft'
import { resourceTypes } from '@/vocabulary/nouns'
import { signedIn } from '@collections/access/signed-in'
import { documentId, refused } from '@collections/desk/asked'
import { isPublic } from '@collections/hooks/public-document'
import { newestVersion, wholeRow } from '@collections/hooks/stored-version'
import { compare } from './compare'

/** `text` is null where nothing changed, or nothing was ever public. */
export type DraftedUpdate = { text: string | null }

/** What changed since readers last saw it, in words that an entry of the public log can begin from. */
export function historyEndpoints(collection: CollectionSlug): Omit<Endpoint, 'root'>[] {
  return [
    {
      path: '/:id/drafted-update',
      method: 'get',
      handler: async (req) => {
        if (!signedIn({ req })) throw refused()
        return Response.json(await draftUpdate({ req, collection, id: documentId(req) }))
      },
    },
  ]
}

async function draftUpdate(place: {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
}): Promise<DraftedUpdate> {
  const collection = resourceTypes.find((type) => type === place.collection)
  const newest = await newestVersion(place)
  const row = await wholeRow(place)
  if (!collection || !newest || !row) {
    throw new APIError('There is no such document.', 404, null, true)
  }
  if (!isPublic(row)) return { text: null }
  const { req } = place
  const changed = await compare({ req, collection, before: row, after: newest.content })
  // The log does not tell of itself.
  const facts = changed.facts.filter(({ path }) => path !== 'updateLog')
  return { text: updateDraft({ ...changed, facts }) }
}
