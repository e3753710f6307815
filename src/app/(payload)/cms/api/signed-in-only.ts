import config from '@payload-config'
import { getPayload } from 'payload'
import { noteSeen } from '@collections/users/sign-ins/note-seen'
import { refuse } from './refuse'
import { readObject } from './sent-body'
import { resetPassword, signIn, tryCode } from './sign-in'

type Context = { params: Promise<{ slug?: string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

/** What a visitor who is not signed in may ask of the private REST: signing in, and the way back to it. */
const open = new Set([
  'POST users/login',
  'POST users/logout',
  'GET users/me',
  'POST users/forgot-password',
  'POST users/reset-password',
])

const resets = new Set(['POST users/forgot-password', 'POST users/reset-password'])

/** What a signed-in account does with a code of its second factor. */
const withCode = /^POST users\/[^/]+\/second-factor\/./

const bodyTypes = ['application/json', 'multipart/form-data', 'application/x-www-form-urlencoded']

/** Answers everything else 401 before Payload sees it: its own REST would list fields, count and probe. */
export function signedInOnly(handler: Handler): Handler {
  return async (request, context) => {
    const { slug = [] } = await context.params
    const written = request.headers.get('content-type') ?? ''
    const type = written.split(';')[0]?.trim() ?? ''
    if (type && !bodyTypes.includes(type)) {
      return refuse(415, `Send the body as ${bodyTypes.join(', ')}; ${type} is not understood here.`)
    }
    if (type === 'multipart/form-data' && !/;\s*boundary=./.test(written)) {
      return refuse(400, 'A body of the type multipart/form-data needs a boundary in its content type.')
    }
    const asked = `${request.method} ${slug.join('/')}`
    const isOpen = open.has(asked)
    const account = isOpen && asked !== 'POST users/logout' ? null : await accountOf(request)
    if (!isOpen && !account) {
      return refuse(401, 'Sign in first: this address is for editors only.')
    }
    // The panel signs out twice at times; to be signed out already is what was asked for.
    if (asked === 'POST users/logout' && !account) {
      return Response.json({ message: 'You are signed out.' })
    }
    if (type === 'application/json' && readObject(await request.clone().text()) === null) {
      return refuse(400, 'The body has to be a JSON object, such as {"title": "…"}.')
    }
    const answer = () => handler(request, context)
    if (asked === 'POST users/login') return signIn(request, answer)
    if (account && withCode.test(asked)) return tryCode(account, answer)
    return resets.has(asked) ? resetPassword(request, answer) : answer()
  }
}

/** The id of whoever is signed in. */
async function accountOf(request: Request): Promise<string | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  if (user) await noteSeen(payload, user)
  return user ? String(user.id) : null
}
