import config from '@payload-config'
import { getPayload } from 'payload'
import { refuse } from './refuse'
import { readObject } from './sent-body'
import { resetPassword, signIn } from './sign-in'

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
    const isSignedIn = async () => {
      const payload = await getPayload({ config })
      return (await payload.auth({ headers: request.headers })).user !== null
    }
    if (!open.has(asked) && !(await isSignedIn())) {
      return refuse(401, 'Sign in first: this address is for editors only.')
    }
    // The panel signs out twice at times; to be signed out already is what was asked for.
    if (asked === 'POST users/logout' && !(await isSignedIn())) {
      return Response.json({ message: 'You are signed out.' })
    }
    if (type === 'application/json' && readObject(await request.clone().text()) === null) {
      return refuse(400, 'The body has to be a JSON object, such as {"title": "…"}.')
    }
    const answer = () => handler(request, context)
    if (asked === 'POST users/login') return signIn(request, answer)
    return resets.has(asked) ? resetPassword(request, answer) : answer()
  }
}
