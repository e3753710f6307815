import { checkTarget, TargetRefused, type TargetRules } from '@collections/webhooks/target'
import { post } from './post'

/** What sending needs from outside; tests bring their own names and clocks. */
export type Means = TargetRules & {
  /** Milliseconds for one attempt. */
  timeout: number
  /** The process is about to end. */
  ending: AbortSignal
}

export type Outcome =
  | { kind: 'delivered'; status: number }
  | { kind: 'failed'; status: number | null; problem: string; isGone: boolean }
  /** This process ends; somebody else begins anew. */
  | { kind: 'interrupted' }

/** One attempt. It never throws: whatever happens is an outcome with a sentence for the admin. */
export async function send(
  message: { url: string; headers: Record<string, string>; body: string },
  means: Means,
): Promise<Outcome> {
  const late = AbortSignal.timeout(means.timeout)
  const signal = AbortSignal.any([late, means.ending])
  try {
    const target = await before(signal, checkTarget(message.url, means))
    return outcomeOf(await post(target, { ...message, signal }))
  } catch (error) {
    if (means.ending.aborted) return { kind: 'interrupted' }
    const problem = late.aborted
      ? `There was no answer within ${means.timeout / 1000} seconds.`
      : sentenceOf(error)
    return { kind: 'failed', status: null, problem, isGone: false }
  }
}

/** The work, or an error as soon as the signal says so: a lookup of a name cannot be stopped, only left alone. */
async function before<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    work.then(resolve, reject)
  })
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'delivered', status }
  const problem =
    status >= 300 && status < 400
      ? `The endpoint answered ${status}, a redirect. Redirects are not followed: give the final address.`
      : `The endpoint answered ${status} instead of 2xx.`
  return { kind: 'failed', status, problem, isGone: status === 410 }
}

const sentences: Record<string, string> = {
  ECONNREFUSED: 'Nothing listens at the address.',
  ECONNRESET: 'The connection was cut before the answer.',
  EHOSTUNREACH: 'The host cannot be reached.',
  ENETUNREACH: 'The network of the host cannot be reached.',
  CERT_HAS_EXPIRED: 'The certificate of the endpoint has expired.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate belongs to another name.',
}

/** Never the text of a foreign error: it may quote what was sent. */
function sentenceOf(error: unknown): string {
  if (error instanceof TargetRefused) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
  return sentences[code] ?? `The connection failed (${code}).`
}
