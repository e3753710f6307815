import { errorOf } from './api-error.js'
import type { KnotworkClient } from './client.js'
import { readSnapshot, type OwnForm } from './snapshot.js'

export type Change = {
  cursor: string
  action: string
  type: string
  id: string
  /** As it is now; null when it is not public. */
  resource: OwnForm | null
}

/** What to write down, together with the place in the log: in one transaction, so that a stop halfway loses nothing. */
export type Kept = {
  cursor: string
  put: OwnForm[]
  remove: { type: string; id: string }[]
  /** True for a snapshot: whatever else the copy holds has to go. */
  isWhole: boolean
}
export type Place = string | null
/** Where a copy is kept: a database, a file, memory. */
export type Copy = {
  /** The cursor of what was kept last; null before the first time. */
  place(): Promise<Place> | Place
  keep(kept: Kept): Promise<void> | void
}

/** Brings a copy up to date: a snapshot the first time, then the changes since. Returns how many changes were kept. */
export async function followChanges(
  client: KnotworkClient,
  copy: Copy,
  { limit = 100 }: { limit?: number } = {},
): Promise<number> {
  let cursor = await copy.place()
  if (cursor === null) {
    const snapshot = await readSnapshot(client)
    cursor = snapshot.cursor
    await copy.keep({ cursor, put: snapshot.resources, remove: [], isWhole: true })
  }
  for (let kept = 0; ;) {
    const { data, next } = await readChanges(client, { after: cursor, limit })
    if (data.length === 0) return kept
    await copy.keep({ cursor: next, ...toKeep(data), isWhole: false })
    cursor = next
    kept += data.length
  }
}

async function readChanges(
  client: KnotworkClient,
  { after, limit }: { after: string; limit: number },
): Promise<{ data: Change[]; next: string }> {
  const search = new URLSearchParams({ after, limit: String(limit) })
  const address = `${client.baseUrl}/api/v1/changes?${search.toString()}`
  const response = await client.fetch(new Request(address))
  if (!response.ok) throw await errorOf(response)
  const { data, page } = await response.json()
  return { data, next: page.next }
}

/** Of several changes of one resource the last counts: each has the resource as it is now. */
function toKeep(changes: Change[]): Pick<Kept, 'put' | 'remove'> {
  const last = new Map(changes.map((change) => [`${change.type} ${change.id}`, change]))
  const put = [...last.values()].flatMap(({ resource }) => (resource ? [resource] : []))
  const remove = [...last.values()]
    .filter(({ resource }) => resource === null)
    .map(({ type, id }) => ({ type, id }))
  return { put, remove }
}
