import type { CollectionSlug, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { sharedKinds } from '@/paths'
import { shareDays, type ShareDays } from '@/vocabulary/share-links'
import { isId } from '@collections/desk/asked'
import { actorOf } from '@collections/hooks/actor'
import { keepVersion } from '@collections/hooks/keep-version'
import { lock } from '@collections/hooks/lock'
import { newestVersion, versionOf, type StoredVersion } from '@collections/hooks/stored-version'
import { hashOf, newToken, shareUrl } from './token'

export type MadeLink = { id: string; url: string; expiresAt: string }

/** What is asked for: for how many days, for whom, and of which version; the newest where none is named. */
export type Wish = { days: ShareDays; recipient: string | null; version: string | null }

const day = 86_400_000

/** Makes a link to exactly one version, which is kept from now on. In a transaction of the caller. */
export async function makeLink(args: {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
  wish: Wish
}): Promise<MadeLink> {
  const { req, collection, id, wish } = args
  const kind = sharedKinds.find((shared) => shared === collection)
  if (!kind) throw new APIError('Of this kind there is no page to share.', 400, null, true)
  const place = { req, collection, id }
  // The next autosave must not write over the version before it is kept.
  await lock({ req, name: `${collection}:${id}` })
  const { version: named } = wish
  const version = named ? await versionOf({ ...place, version: named }) : await newestVersion(place)
  if (!version) throw new APIError('There is no such version of this document.', 404, null, true)
  await keepVersion({ ...place, version: version.id })
  const token = newToken()
  const expiresAt = new Date(Date.now() + wish.days * day).toISOString()
  const link = await req.payload.create({
    collection: 'share-links',
    req,
    data: {
      document: { relationTo: kind, value: id },
      title: titleOf(version),
      recipient: wish.recipient,
      byName: actorOf(req)?.name ?? null,
      version: version.id,
      savedAt: String(version.content.updatedAt ?? version.createdAt),
      expiresAt,
      tokenHash: hashOf(token),
    },
  })
  return { id: link.id, url: shareUrl(token), expiresAt }
}

/** Reads a wish out of what was sent. */
export function readWish(sent: unknown): Wish {
  const of = (name: string): unknown =>
    typeof sent === 'object' && sent ? Reflect.get(sent, name) : null
  const days = shareDays.find((choice) => choice === of('days'))
  if (!days) {
    throw new APIError(`Say for how many days: ${shareDays.join(', ')}.`, 400, null, true)
  }
  const [recipient, version] = [of('recipient'), of('version')]
  return {
    days,
    recipient: typeof recipient === 'string' ? recipient.trim().slice(0, 200) || null : null,
    version: isId(version) ? version : null,
  }
}

function titleOf({ content }: StoredVersion): string {
  return String(content.title ?? content.name ?? content.label ?? content.slug ?? 'Untitled')
}
