import config from '@payload-config'
import { getPayload } from 'payload'

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
    if (!open.has(`${request.method} ${slug.join('/')}`)) {
      const payload = await getPayload({ config })
      const { user } = await payload.auth({ headers: request.headers })
      if (!user) return refuse(401, 'Sign in first: this address is for editors only.')
    }
    if (type === 'application/json' && !(await holdsAnObject(request.clone()))) {
      return refuse(400, 'The body has to be a JSON object, such as {"title": "…"}.')
    }
    return handler(request, context)
  }
}

/** Payload takes any JSON and fails later on what is not an object. An empty body is one without fields. */
async function holdsAnObject(request: Request): Promise<boolean> {
  const text = await request.text()
  if (text === '') return true
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false // broken JSON is no object either
  }
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
