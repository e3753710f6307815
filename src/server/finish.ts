import type { IncomingMessage, ServerResponse } from 'node:http'
import { newEntry } from './cache/entry'
import { sendEntry, type How } from './cache/write'

/** A whole response, ready to be sent or stored. */
export type Finished = { status: number; headers: Record<string, string>; body: Buffer }

const nothing = { tags: new Set<string>(), until: null }

/** Sends a response that is not kept, in the encoding the client takes, or 304 when it has these very bytes. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  finished: Finished,
  { how = 'fwd=miss', headers }: { how?: How; headers?: Record<string, string> } = {},
): Promise<void> {
  const made = { ...finished, ...nothing }
  const entry = newEntry({ key: '', made, remake: null })
  await sendEntry({ request, response, entry, how, headers })
}
