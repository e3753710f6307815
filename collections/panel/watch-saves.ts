/**
 * Tells when a save of one document is sent by itself, and when one is refused because somebody was faster. The panel's form has no hook for a
 * failed save, so this listens where its requests pass. Returns how to stop listening.
 *
 * Saves of this window go one after the other, and each begins where the last one ended: the form itself does not wait
 * for an answer before it saves again, and so would come into conflict with itself.
 */
export function watchSaves(
  path: string,
  { onSend, onConflict }: { onSend: () => void; onConflict: (message: string) => void },
): () => void {
  const { fetch: plain } = window
  const revisions = new OwnRevisions()
  let last: Promise<unknown> = Promise.resolve()

  const save = async (input: RequestInfo | URL, init: RequestInit): Promise<Response> => {
    const { signal, body, ...rest } = init
    if (isAutosave(input)) onSend()
    // The server finishes what it has begun, also for who has stopped listening; its answer has to be heard.
    const answer = await plain(input, { ...rest, body: revisions.renew(body) })
    if (answer.ok) revisions.note(await answer.clone().json())
    if (answer.status === 409) onConflict(await messageOf(answer.clone()))
    signal?.throwIfAborted()
    return answer
  }
  const listening: typeof fetch = (input, init) => {
    if (!init || !isSaveOf(path, input, init)) return plain(input, init)
    const turn = last.then(() => save(input, init))
    last = turn.catch(() => undefined) // whoever asked is told
    return turn
  }
  window.fetch = listening
  return () => {
    if (window.fetch === listening) window.fetch = plain
  }
}

/** The states of the document that this window has begun from or stored itself. */
class OwnRevisions {
  private readonly own = new Set<string>()
  private newest: string | null = null

  /** The same form, begun from the newest state that this window has stored. */
  renew(body: BodyInit | null | undefined): BodyInit | null | undefined {
    const sent = body instanceof FormData ? body.get('_payload') : null
    if (!(body instanceof FormData) || typeof sent !== 'string') return body
    const data = JSON.parse(sent) as { revision?: string | null }
    if (!data.revision) return body
    if (this.newest && this.own.has(data.revision)) data.revision = this.newest
    this.own.add(data.revision)
    body.set('_payload', JSON.stringify(data))
    return body
  }

  note(said: unknown): void {
    const { doc } = said as { doc?: { revision?: string | null } }
    if (!doc?.revision) return
    this.newest = doc.revision
    this.own.add(doc.revision)
  }
}

function isSaveOf(path: string, input: RequestInfo | URL, init: RequestInit): boolean {
  const url = new URL(input instanceof Request ? input.url : input, window.location.href)
  return init.method?.toUpperCase() === 'PATCH' && url.pathname === path
}

/** Of a save that was asked for the form itself lets nobody change anything meanwhile. */
function isAutosave(input: RequestInfo | URL): boolean {
  return String(input instanceof Request ? input.url : input).includes('autosave=true')
}

async function messageOf(answer: Response): Promise<string> {
  const { errors } = (await answer.json()) as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? 'Somebody else has saved this document since you opened it.'
}
