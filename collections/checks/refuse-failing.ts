import type { CollectionAfterChangeHook } from 'payload'
import { ValidationError } from 'payload'
import type { DocumentType } from '@/editorial/checks/documents'
import { rules } from '@/editorial/checks/rules'
import type { ContentDocument } from '@collections/hooks/content-document'
import { isPublic } from '@collections/hooks/public-document'
import { wholeRow } from '@collections/hooks/stored-version'
import { judge } from './read-checks'

/**
 * Errors keep a document from going out; warnings only ask. It looks at the row as stored, after Payload's own
 * validation and after everything that is derived has been filled in; throwing here undoes the write.
 */
export const refuseFailing: CollectionAfterChangeHook<ContentDocument> = async (hook) => {
  const { doc, collection, req } = hook
  if (doc._status !== 'published' || !canFail(collection.slug)) return doc
  const row = await wholeRow({ req, collection: collection.slug, id: doc.id })
  if (!row || !isPublic(row)) return doc
  // All content collections are checked.
  const { open } = await judge(req, { type: collection.slug as DocumentType, row })
  const errors = open
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message, rule, severity }) => ({
      ...{ path: path.startsWith('body.') ? 'body' : path, message },
      ...{ rule, severity, place: path },
    }))
  if (errors.length > 0) {
    throw new ValidationError({ collection: collection.slug, id: doc.id, errors, req })
  }
  return doc
}

/** Of regions, people, topics and references no rule says that they may not go out: nothing is read for them. */
function canFail(type: string): boolean {
  return rules.some(({ on, severity }) => severity === 'error' && on.some((one) => one === type))
}
