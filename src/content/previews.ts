import 'server-only'
import { createHash } from 'node:crypto'
import { createLocalReq, type Where } from 'payload'
import { sharedKinds, type SharedKind } from '@/paths'
import { shownVersion, type ShownVersion } from '@/shown-version'
import { store } from './store'

type Asked = { collection: string; id: string; version?: string | null }

/** A kept state of a document, the newest where none is named, for somebody who is signed in; null for everybody else. */
export async function draftFor(
  headers: Headers,
  { collection: named, id, version }: Asked,
): Promise<ShownVersion | null> {
  const collection = sharedKinds.find((type) => type === named)
  if (!collection || !uuid.test(id) || (version && !uuid.test(version))) return null
  const payload = await store()
  const { user } = await payload.auth({ headers })
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  if (!(await payload.collections[collection].config.access.readVersions?.({ req }))) return null
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, version ? { id: { equals: version } } : {}] },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] && (await isThere(collection, id))
    ? { collection, id, version: String(docs[0].id), savedAt: docs[0].updatedAt, until: null }
    : null
}

/** The version that a share link shows; null when the link is unknown, has ended or was taken back. */
export async function sharedVersion(token: string): Promise<ShownVersion | null> {
  const payload = await store()
  const { docs } = await payload.db.find<Link>({
    collection: 'share-links',
    where: {
      and: [
        { tokenHash: { equals: hashOf(token) } },
        { expiresAt: { greater_than: new Date().toISOString() } },
        { revokedAt: { exists: false } },
      ],
    },
    limit: 1,
    pagination: false,
  })
  // A link outlives a document that was deleted for good.
  if (!docs[0]?.document) return null
  const { document, version, savedAt, expiresAt } = docs[0]
  const { relationTo: collection, value: id } = document
  if (!(await isThere(collection, id))) return null
  return { collection, id, version, savedAt, until: expiresAt }
}

/** What was thrown away is shown to nobody. */
async function isThere(collection: SharedKind, id: string): Promise<boolean> {
  const { db } = await store()
  const where: Where = { and: [{ id: { equals: id } }, { deletedAt: { exists: false } }] }
  return (await db.findOne({ collection, where })) !== null
}

/** What a page says of itself when it is not what the world sees; null when it is. */
export function previewNote(): Pick<ShownVersion, 'savedAt' | 'until'> | null {
  const shown = shownVersion()
  return shown && { savedAt: shown.savedAt, until: shown.until }
}

type Link = {
  id: string
  document?: { relationTo: SharedKind; value: string } | null
  version: string
  savedAt: string
  expiresAt: string
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** As `collections/share-links` keeps it: whoever reads the database still has no link. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
