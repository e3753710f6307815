import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { contentHash } from '@/editorial/content-hash'
import type { ContentDocument } from './content-document'

export type StoredContent = ContentDocument & Record<string, unknown>

/** One state of a document that was kept, and its name in the words of the content. */
export type StoredVersion = { id: string; createdAt: string; content: StoredContent; hash: string }

export type Place = { req: PayloadRequest; collection: CollectionSlug; id: string }

/** The newest state of a document, draft or published. */
export async function newestVersion(place: Place): Promise<StoredVersion | null> {
  const [newest] = await newestVersions({ ...place, limit: 1 })
  return newest ?? null
}

/** The states of a document, the newest first. */
export async function newestVersions(
  args: Place & { limit: number; where?: Where },
): Promise<StoredVersion[]> {
  const { req, collection, id, limit, where = {} } = args
  const { docs } = await req.payload.db.findVersions<StoredContent>({
    collection,
    req,
    where: { and: [{ parent: { equals: id } }, where] },
    sort: '-updatedAt',
    limit,
    pagination: false,
  })
  return docs.map(stored)
}

/** One kept state of a document; null when the version is gone or is another document's. */
export async function versionOf(args: Place & { version: string }): Promise<StoredVersion | null> {
  const { req, collection, id, version } = args
  const { docs } = await req.payload.db.findVersions<StoredContent>({
    collection,
    req,
    where: { and: [{ id: { equals: version } }, { parent: { equals: id } }] },
    limit: 1,
    pagination: false,
  })
  return docs[0] ? stored(docs[0]) : null
}

/** The whole row that readers see. */
export async function wholeRow(place: Place): Promise<StoredContent | null> {
  const { req, collection, id } = place
  return req.payload.db.findOne<StoredContent>({ collection, req, where: { id: { equals: id } } })
}

function stored(row: {
  id: number | string
  createdAt: string
  version: StoredContent
}): StoredVersion {
  return {
    id: String(row.id),
    createdAt: row.createdAt,
    content: row.version,
    hash: contentHash(row.version),
  }
}
