import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { mayPublish } from '@collections/access/role'
import type { ContentDocument } from './content-document'
import type { MainRow } from './public-document'
import { anyPublic, isPublic, mainRow } from './public-document'
import type { Intent } from './read-intent'
import { readIntent } from './read-intent'

/**
 * Who may change what readers see. It runs before the operation, because Payload's access functions do not
 * see whether a write goes to the draft or to the public row, and `_status` in the data is only half of it.
 */
export const guardPublication: CollectionBeforeOperationHook = async (hook) => {
  const { req, collection, overrideAccess } = hook
  if (overrideAccess || !req.user) return
  const intent = readIntent(hook)
  if (intent === null) return
  if (!mayPublish(req.user) && intent.publishes) throw refused('publish')
  if (!intent.touchesPublicRow && !intent.untrashes) return
  const touched = await touchesPublic({ req, collection: collection.slug, intent })
  if (!touched) return
  if (!mayPublish(req.user)) throw refused('change what is already public')
  if (intent.isUndecided && req.payloadAPI === 'REST') throw undecided()
}

/** The last word: whatever way a document took, only editors let it out as published. */
export const guardFinalStatus: CollectionBeforeChangeHook<ContentDocument> = ({ data, req }) => {
  // A version that is restored as a draft carries its old status here; its restoring was judged above.
  if (req.context.isRestoringVersion === true) return data
  if (req.user && !mayPublish(req.user) && data._status === 'published' && !data.deletedAt) {
    throw refused('publish')
  }
  return data
}

async function touchesPublic(args: {
  req: PayloadRequest
  collection: string
  intent: Intent
}): Promise<boolean> {
  const { req, collection, intent } = args
  if (intent.id) return concerns(await mainRow({ req, collection, id: intent.id }), intent)
  if (intent.where) return anyPublic({ req, collection, where: intent.where })
  return false
}

/** Readers see it now, or would see it again. */
function concerns(row: MainRow | null, intent: Intent): boolean {
  if (intent.touchesPublicRow && isPublic(row)) return true
  return intent.untrashes && row?._status === 'published' && Boolean(row.deletedAt)
}

function refused(what: string): APIError {
  return new APIError(
    `Your role may not ${what}. Save a draft and ask an editor to publish it.`,
    403,
    null,
    true,
  )
}

function undecided(): APIError {
  return new APIError(
    'This document is public. Say what you mean: ?draft=true saves a draft, "_status": "published" publishes, "_status": "draft" unpublishes.',
    400,
    null,
    true,
  )
}
