import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { env } from '@/env'
import { admins } from '@collections/access/admins'

/** How long somebody has to follow an invitation, in milliseconds: three days. */
const lifetime = 3 * 24 * 60 * 60 * 1000

/** The page of the panel on which the holder of a token sets a new password. */
export function linkOf(token: string): string {
  return `${env.SITE_URL}/admin/reset/${token}`
}

/**
 * Makes a link by which the owner of an account sets a password, once, within three days. It goes out by mail where
 * there is a mail server; the admin sees it either way, and can pass it on.
 */
export const oneTimeLink: Omit<Endpoint, 'root'> = {
  path: '/:id/one-time-link',
  method: 'post',
  handler: async (req) => {
    if (!admins({ req })) throw new APIError('Only admins make links.', 403, null, true)
    const account = await accountOf(req)
    const token = await req.payload.forgotPassword({
      collection: 'users',
      data: { email: account.email },
      disableEmail: true,
      expiration: lifetime,
      req,
    })
    if (!token) throw new APIError('There is no such account.', 404, null, true)
    const link = linkOf(token)
    if (env.SMTP_URL) await send(req, account, link)
    const expiresAt = new Date(Date.now() + lifetime).toISOString()
    return Response.json({ link, expiresAt, isMailed: Boolean(env.SMTP_URL) })
  },
}

type Account = { id: string; email: string; name?: string | null }

async function accountOf(req: PayloadRequest): Promise<Account> {
  const id = String(req.routeParams?.id)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!docs[0]) throw new APIError('There is no such account.', 404, null, true)
  return docs[0]
}

async function send(req: PayloadRequest, { email, name }: Account, link: string): Promise<void> {
  await req.payload.sendEmail({
    to: email,
    subject: 'Your account at Knotwork',
    text: `Hello ${name ?? email},

you can set the password of your account here, once, within three days:

${link}

If you did not expect this, ignore it: nothing changes until somebody follows the link.
`,
  })
}
