import type { Payload, PayloadRequest } from 'payload'
import { contentHash } from '@/editorial/content-hash'
import { libraryOf, type Library, type Named } from '@/editorial/archive/library'
import { isPublic } from '@collections/hooks/public-document'
import { newestVersion, wholeRow, type StoredContent } from '@collections/hooks/stored-version'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'

/** A document as an archive holds it: what readers see, and the newest draft where that says something else. */
export type ArchivedDocument = {
  type: ResourceType
  id: string
  name: string
  state: 'published' | 'draft'
  content: StoredContent
  newerDraft: StoredContent | null
}

/** Every document that is not in the trash, in the order of nouns and names, and how many there are. */
export async function* archivedDocuments(
  req: PayloadRequest,
): AsyncGenerator<{ document: ArchivedDocument; total: number }> {
  const all = []
  for (const type of resourceTypes) {
    for (const { id } of await rowsOf(req, type, named)) all.push({ type, id })
  }
  for (const { type, id } of all) {
    const row = await wholeRow({ req, collection: type, id })
    if (row) yield { document: await archived(req, type, row), total: all.length }
  }
}

const named = { slug: true, title: true, name: true, label: true } as const

/** All documents and pictures of the site by their names. */
export async function siteLibrary(req: PayloadRequest): Promise<Library> {
  const documents: Named[] = []
  for (const type of resourceTypes) {
    for (const row of await rowsOf(req, type, named)) {
      documents.push({ type, id: row.id, name: nameOf(row), title: titleOf(row) })
    }
  }
  for (const { id, filename } of await picturesOf(req)) {
    documents.push({ type: 'media', id, name: filename, title: filename })
  }
  return libraryOf(documents)
}

export type Picture = { id: string; filename: string } & Record<string, unknown>

export async function picturesOf(req: PayloadRequest): Promise<Picture[]> {
  const { docs } = await req.payload.db.find<Picture>({
    collection: 'media',
    req,
    pagination: false,
    sort: 'filename',
  })
  return docs
}

export function fieldsOf(payload: Payload, type: ResourceType | 'media' | 'redirects') {
  return payload.collections[type].config.flattenedFields
}

async function archived(
  req: PayloadRequest,
  type: ResourceType,
  row: StoredContent,
): Promise<ArchivedDocument> {
  const newest = (await newestVersion({ req, collection: type, id: row.id }))?.content ?? row
  const common = { type, id: row.id, name: nameOf(row) }
  if (!isPublic(row)) {
    return { ...common, state: 'draft', content: { ...newest, ...datesOf(row) }, newerDraft: null }
  }
  const isSame = contentHash(newest) === contentHash(row)
  return { ...common, state: 'published', content: row, newerDraft: isSame ? null : newest }
}

/** The dates and the address are those of the document, whatever its draft says. */
function datesOf({ id, createdAt, updatedAt, publishedAt }: StoredContent) {
  return { id, createdAt, updatedAt, publishedAt: publishedAt ?? null }
}

type Select = Record<string, true>

async function rowsOf(
  req: PayloadRequest,
  type: ResourceType,
  select: Select,
): Promise<StoredContent[]> {
  const { docs } = await req.payload.db.find<StoredContent>({
    collection: type,
    req,
    pagination: false,
    sort: 'id',
    where: { deletedAt: { exists: false } },
    select,
  })
  return docs.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

function nameOf({ id, slug }: { id: string; slug?: string | null }): string {
  return slug || id
}

function titleOf(row: StoredContent): string {
  return String(row.title ?? row.name ?? row.label ?? nameOf(row))
}
