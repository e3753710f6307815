import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { presenceFacet, settingTag, type LoggedType } from '@/vocabulary/changes'
import { writeChange } from './write-change'

const key = 'isToldWithDocument'

/** For addresses that the program writes when a document moves: the change of the document tells of them. */
export const toldWithDocument = { [key]: true }

type Outside = Extract<LoggedType, 'media' | 'globals' | 'redirects'>

/** Tells of what readers see beside the documents, so that no page goes on showing it as it was. */
export function recordOutside(type: 'media' | 'redirects'): {
  afterChange: CollectionAfterChangeHook
  afterDelete: CollectionAfterDeleteHook
} {
  return {
    afterChange: async ({ doc, previousDoc, operation, req }) => {
      // Nothing shows a new picture yet.
      if (operation === 'update' || type === 'redirects') {
        await tell(req, type, { id: String(doc.id), rows: [doc, previousDoc] })
      }
      return doc
    },
    afterDelete: async ({ doc, id, req }) => {
      await tell(req, type, { id: String(id), rows: [doc] })
    },
  }
}

export const recordGlobal: GlobalAfterChangeHook = async ({ doc, previousDoc, global, req }) => {
  const fields = Object.keys({ ...previousDoc, ...doc }).filter(
    (field) => JSON.stringify(previousDoc?.[field]) !== JSON.stringify(doc[field]),
  )
  await tell(req, 'globals', {
    id: global.slug,
    rows: [{ title: String(global.label ?? global.slug) }],
    more: fields.map((field) => settingTag(global.slug, field)),
  })
  return doc
}

type Row = { title?: unknown; filename?: unknown; from?: unknown } | null | undefined

async function tell(
  req: PayloadRequest,
  type: Outside,
  { id, rows, more = [] }: { id: string; rows: Row[]; more?: string[] },
): Promise<void> {
  if (req.context[key] === true) return
  const paths = rows.flatMap((row) => (typeof row?.from === 'string' ? [row.from] : []))
  const [row] = rows
  await writeChange(req, {
    ...{
      action: 'updated',
      type,
      id,
      slug: null,
      previousSlug: null,
      replacedBy: null,
      note: null,
    },
    title: String(row?.title ?? row?.filename ?? row?.from ?? id),
    tags: [
      `${type}:${id}`,
      ...more,
      ...paths.map((path) => path.slice(1).replace('/', ':') + presenceFacet),
    ],
  })
}
