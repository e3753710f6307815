/**
 * Tells when a save of one document is refused because somebody was faster. The panel's form has no hook for a
 * failed save, so this listens where its requests pass. Returns how to stop listening.
 */
export function watchSaves(path: string, onConflict: (message: string) => void): () => void {
  const { fetch: plain } = window
  const listening: typeof fetch = async (input, init) => {
    const answer = await plain(input, init)
    if (answer.status === 409 && isSaveOf(path, input, init)) {
      onConflict(await messageOf(answer.clone()))
    }
    return answer
  }
  window.fetch = listening
  return () => {
    if (window.fetch === listening) window.fetch = plain
  }
}

function isSaveOf(path: string, input: RequestInfo | URL, init?: RequestInit): boolean {
  const url = new URL(input instanceof Request ? input.url : input, window.location.href)
  return init?.method?.toUpperCase() === 'PATCH' && url.pathname === path
}

async function messageOf(answer: Response): Promise<string> {
  const { errors } = (await answer.json()) as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? 'Somebody else has saved this document since you opened it.'
}
