import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

/** What every part of an import needs to store what it has read. */
export type Storing = {
  payload: Payload
  /** Whose drafts they become; null for a command. */
  user: TypedUser | null
  isRehearsal: boolean
  /** The import that this belongs to; the first who asks begins it. */
  importId: () => Promise<string>
}

/** A request of its own, so that each document is a transaction of its own. */
export function requestOf({
  payload,
  user,
}: Pick<Storing, 'payload' | 'user'>): Promise<PayloadRequest> {
  return createLocalReq(user ? { user } : {}, payload)
}
