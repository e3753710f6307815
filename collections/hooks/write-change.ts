import type { PayloadRequest } from 'payload'
import type { ChangeAction, LoggedType } from '@/vocabulary/changes'
import { actorOf } from './actor'

type Change = {
  action: ChangeAction
  type: LoggedType
  id: string
  title: string | null
  slug: string | null
  previousSlug: string | null
  replacedBy: string | null
  note: string | null
  /** What it makes outdated, as readers' pages note it. */
  tags: string[]
}

/** Writes a row of the log in the transaction of the request. Number and time come from the database at commit. */
export async function writeChange(req: PayloadRequest, change: Change): Promise<void> {
  const { id, ...told } = change
  const actor = actorOf(req)
  await req.payload.db.create({
    collection: 'changes',
    req,
    data: {
      ...told,
      document: id,
      byId: actor?.id ?? null,
      byName: actor?.name ?? null,
    },
  })
}
