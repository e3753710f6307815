import { withLock } from '@/database/with-lock'
import { refuse } from './refuse'
import { emailIn } from './sent-body'
import {
  noteCode,
  noteFailure,
  noteReset,
  noteSuccess,
  waitForCode,
  waitToReset,
  waitToSignIn,
} from './sign-in-limits'

type Answering = () => Promise<Response>

/** Signing in, as often as is reasonable, and one at a time for each account. */
export async function signIn(request: Request, answer: Answering): Promise<Response> {
  const attempt = { from: addressOf(request), email: await emailIn(request.clone()) }
  const seconds = await waitToSignIn(attempt)
  if (seconds > 0) return tooMany(seconds)
  // Payload reads the sessions of an account, adds one and writes all back: of two at once, one would be lost.
  const response = await withLock(`sign-in:${attempt.email}`, answer)
  if (response.ok) await noteSuccess(attempt)
  else if (response.status === 401) await noteFailure(attempt)
  return response
}

/** Asking for a new password, and setting one with a link. Whoever sets one is the owner. */
export async function resetPassword(request: Request, answer: Answering): Promise<Response> {
  const from = addressOf(request)
  const seconds = await waitToReset(from)
  if (seconds > 0) return tooMany(seconds)
  await noteReset(from)
  const response = await answer()
  if (!response.ok) return response
  const email = await ownerIn(response.clone())
  if (email) await noteSuccess({ from, email })
  return response
}

/** Codes of the second factor, from whoever is signed in: one at a time, so that no more are tried than are counted. */
export async function tryCode(account: string, answer: Answering): Promise<Response> {
  return withLock(`code:${account}`, async () => {
    const seconds = await waitForCode(account)
    if (seconds > 0) return tooMany(seconds, '')
    const response = await answer()
    if (response.ok) await noteCode(account, { isRight: true })
    else if (response.status === 403) await noteCode(account, { isRight: false })
    return response
  })
}

async function ownerIn(response: Response): Promise<string | null> {
  const { user } = (await response.json()) as { user?: { email?: string } }
  return user?.email?.toLowerCase() ?? null
}

/** The door writes it (src/server/client-address.ts), over whatever was sent. */
function addressOf(request: Request): string {
  return request.headers.get('x-knotwork-client') ?? 'unknown'
}

function tooMany(seconds: number, otherwise = ', or ask for a new password'): Response {
  const minutes = Math.ceil(seconds / 60)
  return refuse(
    429,
    `Too many attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}${otherwise}.`,
    { 'retry-after': String(seconds) },
  )
}
