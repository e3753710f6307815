import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { resourceLabels } from '@/vocabulary/nouns'
import { readIntent } from '@collections/hooks/read-intent'
import { targetsOf } from '@collections/hooks/targets-of'
import type { Use } from './uses-of'
import { usesOf } from './uses-of'

/** How many places a message names; the panel shows all of them on the document. */
const named = 5

/**
 * What others show or link to is not deleted under their feet. It says where, so that somebody can put another
 * document in its place first; `?inUse=accept` deletes it all the same.
 */
export const refuseDeletionInUse: CollectionBeforeOperationHook = async (hook) => {
  const { req, operation } = hook
  const intent = readIntent(hook)
  if (!intent?.deletes || !req.user || isAccepted(req)) return
  const ids = await targetsOf({ req, collection: hook.collection.slug, operation, args: hook.args })
  for (const id of ids) {
    const { uses } = await usesOf(req, id)
    // What goes with it is no reason to keep it.
    const others = uses.filter((use) => !ids.includes(use.id))
    if (others.length > 0) throw inUse(others)
  }
}

function isAccepted(req: PayloadRequest): boolean {
  return req.query?.inUse === 'accept'
}

function inUse(uses: Use[]): APIError {
  const places = uses
    .slice(0, named)
    .map(({ type, title }) => `${resourceLabels[type].one} “${title}”`)
  const more = uses.length > named ? ` and ${uses.length - named} more` : ''
  const count = uses.length === 1 ? 'one place' : `${uses.length} places`
  return new APIError(
    `Nothing was deleted: this is used in ${count}: ${places.join(', ')}${more}. Put another document in its place first (“Used in”, on the document).`,
    409,
    { usedIn: uses },
    true,
  )
}
