import type { ChangeAction } from '@/vocabulary/changes'
import type { MainRow } from './public-document'
import { isPublic } from './public-document'

/** What happened to a document, from its stored row before and after; null when it was only a draft that changed. */
export function describeChange(
  before: MainRow | null,
  after: MainRow | null,
): { action: ChangeAction; slug: string | null; previousSlug: string | null } | null {
  const slug = after?.slug ?? before?.slug ?? null
  const say = (action: ChangeAction, previousSlug: string | null = null) => ({
    action,
    slug,
    previousSlug,
  })
  if (isPublic(after)) {
    if (!isPublic(before)) return say('published')
    if (before.slug !== after.slug) return say('renamed', before.slug)
    return before.updatedAt === after.updatedAt ? null : say('updated')
  }
  if (isPublic(before)) return say(!after || after.deletedAt ? 'deleted' : 'unpublished')
  if (before && !after) return say('erased')
  if (!before?.deletedAt && after?.deletedAt) return say('trashed')
  return before?.deletedAt && !after?.deletedAt ? say('restored') : null
}
