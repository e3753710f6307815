import type { PayloadRequest } from 'payload'

export type Actor = { id: string; name: string }

const key = 'actor'

/** For what the program does later in somebody's name; the account may be gone by then. */
export function actingFor(actor: Actor): Record<string, unknown> {
  return { [key]: actor }
}

/** Who a change is put down to; null when the program itself made it. */
export function actorOf(req: PayloadRequest): Actor | null {
  if (req.user) return { id: req.user.id, name: req.user.name || req.user.email }
  return (req.context[key] as Actor | undefined) ?? null
}
