/** How long to wait for a site that asks for it. */
export type Patience = {
  /** How often a request is made again; 3 unless given. */
  retries?: number
  /** The longest wait in seconds that is borne; 60 unless given. */
  longest?: number
}

type Fetch = (request: Request) => Promise<Response>

/** A fetch that waits the seconds of `Retry-After` after a 429 or 503 and then asks again. */
export function withPatience(fetch: Fetch, { retries = 3, longest = 60 }: Patience = {}): Fetch {
  return async (request) => {
    for (let left = retries; ; left -= 1) {
      const response = await fetch(request.clone())
      const seconds = secondsToWait(response)
      if (seconds === null || seconds > longest || left <= 0) return response
      await response.body?.cancel()
      await wait(seconds * 1000, request.signal)
    }
  }
}

function secondsToWait({ status, headers }: Response): number | null {
  if (status !== 429 && status !== 503) return null
  const told = headers.get('retry-after')
  if (told === null) return 1
  const seconds = /^\d+$/.test(told) ? Number(told) : (Date.parse(told) - Date.now()) / 1000
  return Number.isNaN(seconds) ? 1 : Math.max(0, seconds)
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        reject(signal.reason)
      },
      { once: true },
    )
  })
}
