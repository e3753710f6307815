import { request, type APIRequestContext, type APIResponse } from '@playwright/test'
import type { Account } from './accounts'

export type Document = { id: string; [field: string]: unknown }

/** The private REST of a site, as somebody who has signed in. */
export type Desk = {
  url: string
  asks: APIRequestContext
  /** The header that says who asks. */
  authorization: string
  create: (collection: string, data: Record<string, unknown>) => Promise<Document>
  saveDraft: (collection: string, id: string, data: Record<string, unknown>) => Promise<Document>
  publish: (collection: string, id: string, data?: Record<string, unknown>) => Promise<Document>
  unpublish: (collection: string, id: string) => Promise<Document>
  /** For good, not into the trash. */
  remove: (collection: string, id: string) => Promise<void>
  /** The newest draft of a document, relations as ids. */
  read: (collection: string, id: string) => Promise<Document>
  /** The id of the document with this slug. */
  idOf: (collection: string, slug: string) => Promise<string>
  count: (collection: string) => Promise<number>
  close: () => Promise<void>
}

export async function signIn({ url, email, password }: Account & { url: string }): Promise<Desk> {
  const authorization = `JWT ${await token({ url, email, password })}`
  const asks = await request.newContext({ baseURL: url, extraHTTPHeaders: { authorization } })
  const at = (path: string) => `/cms/api/${path}`
  return {
    url,
    asks,
    authorization,
    create: async (collection, data) => doc(await asks.post(at(collection), { data })),
    saveDraft: async (collection, id, data) =>
      doc(await asks.patch(at(`${collection}/${id}?draft=true`), { data })),
    publish: async (collection, id, data = {}) =>
      doc(await asks.patch(at(`${collection}/${id}`), { data: { ...data, _status: 'published' } })),
    unpublish: async (collection, id) =>
      doc(await asks.patch(at(`${collection}/${id}`), { data: { _status: 'draft' } })),
    remove: async (collection, id) => {
      await accepted(await asks.delete(at(`${collection}/${id}`)))
    },
    read: async (collection, id) =>
      accepted(await asks.get(at(`${collection}/${id}?draft=true&depth=0`))),
    idOf: async (collection, slug) => {
      const where = `where[slug][equals]=${encodeURIComponent(slug)}`
      const { docs } = await accepted(await asks.get(at(`${collection}?${where}&depth=0&limit=1`)))
      if (!docs[0]) throw new Error(`There is no ${collection} ${slug}.`)
      return docs[0].id
    },
    count: async (collection) =>
      (await accepted(await asks.get(at(`${collection}/count`)))).totalDocs,
    close: () => asks.dispose(),
  }
}

async function token({ url, email, password }: Account & { url: string }): Promise<string> {
  const visitor = await request.newContext({ baseURL: url })
  const answer = await visitor.post('/cms/api/users/login', { data: { email, password } })
  const { token } = await accepted(answer)
  await visitor.dispose()
  return token
}

async function doc(answer: APIResponse): Promise<Document> {
  return (await accepted(answer)).doc
}

async function accepted(answer: APIResponse) {
  if (answer.ok()) return answer.json()
  throw new Error(
    `${answer.url()} answered ${answer.status()}: ${(await answer.text()).slice(0, 500)}`,
  )
}
