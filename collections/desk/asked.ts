import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id in the address, or a refusal. */
export function documentId(req: PayloadRequest, name = 'id'): string {
  const id = String(req.routeParams?.[name])
  if (!uuid.test(id)) throw new APIError('There is no such document.', 404, null, true)
  return id
}

/** The JSON that was sent; null for anything else. */
export async function sentBody(req: PayloadRequest): Promise<unknown> {
  const sent: unknown = await req.json?.().catch(() => null)
  return sent ?? null
}

export function isId(text: unknown): text is string {
  return typeof text === 'string' && uuid.test(text)
}

export function refused(): APIError {
  return new APIError('Your role may not do this.', 403, null, true)
}
