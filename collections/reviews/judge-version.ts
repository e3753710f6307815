import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'
import type { ResourceType } from '@/vocabulary/nouns'
import type { Decision } from '@/vocabulary/publishing'
import { mayApprove } from '@collections/access/role'
import { actorOf } from '@collections/hooks/actor'
import type { StoredVersion } from '@collections/hooks/stored-version'
import { newestVersions } from '@collections/hooks/stored-version'

type Data = {
  decision?: Decision
  document?: { relationTo: ResourceType; value: string } | null
  revision?: string | null
}

/** How many kept states are looked through for who wrote the words. */
const lookBack = 50

/** Binds a decision to the exact content that was on the screen, and to who decided. Nobody approves own words. */
export const judgeVersion: CollectionBeforeChangeHook<Data & { id: string }> = async (hook) => {
  const { data, req } = hook
  const { document, decision } = data
  if (!document) throw refused(400, 'Say which document.')
  const versions = await newestVersions({
    req,
    collection: document.relationTo,
    id: document.value,
    limit: lookBack,
  })
  const [newest] = versions
  if (!newest) throw refused(404, 'There is no such document.')
  if (data.revision && data.revision !== newest.content.revision) {
    throw refused(409, 'This document has been saved since you opened it. Look at the new version.')
  }
  const actor = actorOf(req)
  const author = authorOf(versions)
  if (decision !== 'requested') {
    if (!mayApprove(req.user)) throw refused(403, 'Your role may not review. Ask for a review.')
    if (decision === 'approved' && author === actor?.id) {
      throw refused(403, 'These are your own words: somebody else has to approve them.')
    }
  }
  const { title, name, label } = newest.content
  return {
    ...data,
    revision: newest.content.revision,
    ...{ version: newest.id, hash: newest.hash, title: title ?? name ?? label ?? null },
    ...{ author, byId: actor?.id ?? null, byName: actor?.name ?? null },
  }
}

/** Who brought in the content as it is now. Whoever saved it again without a change is not its author. */
function authorOf(versions: StoredVersion[]): string | null {
  const changed = versions.findIndex(({ hash }) => hash !== versions[0]?.hash)
  const same = changed === -1 ? versions : versions.slice(0, changed)
  const by = same.at(-1)?.content.updatedBy
  return typeof by === 'string' ? by : null
}

function refused(status: number, message: string): APIError {
  return new APIError(message, status, null, true)
}
