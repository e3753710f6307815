import type { PayloadRequest } from 'payload'
import type { ChangeAction } from '@/vocabulary/changes'
import type { ResourceType } from '@/vocabulary/nouns'
import { actorOf } from './actor'

type Change = {
  action: ChangeAction
  type: ResourceType
  id: string
  title: string | null
  slug: string | null
  previousSlug: string | null
  replacedBy: string | null
  note: string | null
}

/** Writes a row of the log in the transaction of the request. Number and time come from the database at commit. */
export async function writeChange(req: PayloadRequest, change: Change): Promise<void> {
  const { id, ...told } = change
  const { type, slug, previousSlug } = change
  const names = [slug, previousSlug].filter((name) => name !== null)
  const actor = actorOf(req)
  await req.payload.db.create({
    collection: 'changes',
    req,
    data: {
      ...told,
      document: id,
      byId: actor?.id ?? null,
      byName: actor?.name ?? null,
      tags: [type, ...names.map((name) => `${type}:${name}`), `${type}:${id}`],
    },
  })
}
