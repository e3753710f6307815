import type { PayloadRequest } from 'payload'
import type { ResourceType } from '@/vocabulary/nouns'

/** One kept state of a document: who left it, when, and why. */
export type HistoryEntry = {
  id: string
  at: string
  byName: string | null
  note: string | null
  isPublished: boolean
  /** The form saves by itself, over the last state that it saved so. */
  isAutosave: boolean
}

export type History = { entries: HistoryEntry[]; page: number; pages: number; total: number }

type Row = {
  id: number | string
  updatedAt: string
  autosave?: boolean | null
  version: { _status?: string | null; updatedBy?: string | null; changeNote?: string | null }
}

/** Entries on a page. */
const limit = 30

/** The kept states of a document, the newest first. */
export async function readHistory(args: {
  req: PayloadRequest
  collection: ResourceType
  id: string
  page: number
}): Promise<History> {
  const { req, collection, id, page } = args
  const found = await req.payload.db.findVersions<Row['version']>({
    collection,
    req,
    where: { parent: { equals: id } },
    select: {
      updatedAt: true,
      autosave: true,
      version: { _status: true, updatedBy: true, changeNote: true },
    },
    sort: '-updatedAt',
    limit,
    page,
    pagination: true,
  })
  // What was selected; the type is of whole rows.
  const rows = found.docs as unknown as Row[]
  const names = await namesOfUsers(req, rows)
  const entries = rows.map((row) => ({
    id: String(row.id),
    at: row.updatedAt,
    byName: names.get(row.version.updatedBy ?? '') ?? null,
    note: row.version.changeNote ?? null,
    isPublished: row.version._status === 'published',
    isAutosave: row.autosave === true,
  }))
  return { entries, page, pages: found.totalPages, total: found.totalDocs }
}

async function namesOfUsers(req: PayloadRequest, rows: Row[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ version }) => version.updatedBy ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; name?: string | null; email: string }>({
    collection: 'users',
    req,
    where: { id: { in: ids } },
    select: { name: true, email: true },
    pagination: false,
  })
  return new Map(docs.map(({ id, name, email }) => [id, name ?? email]))
}
