import { randomUUID } from 'node:crypto'
import { APIError, type Endpoint } from 'payload'
import { env } from '@/env'
import type { Known } from '@/editorial/import/known'
import { longestText } from '@/editorial/import/read-source'
import { readPasted } from '@/editorial/import/read-pasted'
import { resourceOf } from '@/editorial/markdown/read-links'
import { signedIn } from '@collections/access/signed-in'
import { refused, sentBody } from '@collections/desk/asked'
import { siteKnown } from '@collections/imports/site-known'
import { pastedPath } from './pasted-path'

/** Reads what an editor has pasted. It stores nothing. */
export const pastedEndpoint: Endpoint = {
  path: pastedPath,
  method: 'post',
  handler: async (req) => {
    if (!signedIn({ req })) throw refused()
    const { html } = ((await sentBody(req)) ?? {}) as { html?: unknown }
    if (typeof html !== 'string') {
      throw new APIError('What was pasted is missing: send it as html.', 400, null, true)
    }
    if (html.length > longestText) {
      const most = longestText.toLocaleString('en')
      const said = `What was pasted is longer than ${most} characters: paste it in parts.`
      throw new APIError(said, 413, null, true)
    }
    // Names of muscles are linked by an import; who writes a text links what should be.
    const known = { ...(await siteKnown(req.payload, new Map())), names: [] }
    return Response.json(readPasted(html, { known: atHome(known), key: randomUUID() }))
  },
}

/** A link copied from a page of this site has the whole address. */
function atHome(known: Known): Known {
  const { origin } = new URL(env.SITE_URL)
  return {
    ...known,
    resolveOld: (href) => {
      if (!href.startsWith(`${origin}/`)) return null
      const resource = resourceOf(href.slice(origin.length))
      const id = resource && known.resolve(resource.type, resource.slug)
      return resource && id ? { type: resource.type, id } : null
    },
  }
}
