import type { Endpoint } from 'payload'
import { signedIn } from '@collections/access/signed-in'
import { refused } from './asked'
import { findDocuments } from './find-documents'

/** The search of the panel's first page, over everything that editors may open. */
export const findEndpoint: Endpoint = {
  path: '/find',
  method: 'get',
  handler: async (req) => {
    if (!signedIn({ req })) throw refused()
    const typed = req.searchParams.get('q') ?? ''
    return Response.json({ found: await findDocuments(req.payload, typed.slice(0, 200)) })
  },
}
