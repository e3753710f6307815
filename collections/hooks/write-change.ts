import type { PayloadRequest } from 'payload'
import type { ChangeAction } from '@/vocabulary/changes'
import type { ResourceType } from '@/vocabulary/nouns'

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
  await req.payload.db.create({
    collection: 'changes',
    req,
    data: {
      ...told,
      document: id,
      byId: req.user?.id ?? null,
      byName: req.user ? (req.user.name ?? req.user.email) : null,
      tags: [type, ...names.map((name) => `${type}:${name}`), `${type}:${id}`],
    },
  })
}
