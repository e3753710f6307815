import type { CollectionBeforeOperationHook, Where } from 'payload'

/** What a write is about to do, read from the arguments of the operation. */
export type Intent = {
  /** The data ask for publication, or an old version is to go out again. */
  publishes: boolean
  /** The write goes to the row that readers see, not only to a draft. */
  touchesPublicRow: boolean
  /** It takes a document out of the trash, in whatever state it was put there. */
  untrashes: boolean
  /** It puts a document into the trash, or deletes it for good. */
  deletes: boolean
  /** It says neither draft nor publish nor unpublish. */
  isUndecided: boolean
  id: string | null
  where: Where | null
}

const nothing: Intent = {
  publishes: false,
  touchesPublicRow: false,
  untrashes: false,
  deletes: false,
  isUndecided: false,
  id: null,
  where: null,
}

type OperationArgs = { data?: unknown; draft?: boolean; id?: unknown; where?: Where }

/** Null for operations that do not write. */
export function readIntent(hook: Parameters<CollectionBeforeOperationHook>[0]): Intent | null {
  // The union of the arguments of all operations; only what is named above is read.
  const args = hook.args as unknown as OperationArgs
  const data = isRecord(args.data) ? args.data : {}
  const isDraft = args.draft === true
  const publishes = data._status === 'published'
  const isTrashing = 'deletedAt' in data
  const target = { id: args.id ? String(args.id) : null, where: args.where ?? null }
  switch (hook.operation) {
    case 'create':
      return { ...nothing, publishes }
    case 'update':
      return {
        publishes,
        untrashes: isTrashing && !data.deletedAt,
        deletes: Boolean(data.deletedAt),
        touchesPublicRow: !isDraft || Boolean(data.deletedAt),
        isUndecided: !isDraft && data._status === undefined && !isTrashing,
        ...target,
      }
    case 'delete':
      return { ...nothing, touchesPublicRow: true, deletes: true, ...target }
    case 'restoreVersion':
      // The id is that of a version. Whatever its status, without `draft` it replaces the public row.
      return { ...nothing, publishes: !isDraft }
    default:
      return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
