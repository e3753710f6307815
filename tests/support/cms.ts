import config from '@payload-config'
import { getPayload, handleEndpoints } from 'payload'
import type { CollectionSlug, Payload } from 'payload'
import type { Role } from '@/vocabulary/roles'

type Answer = { status: number; body: Record<string, unknown> }

type Ask = {
  method: string
  path: string
  as?: Role | 'second-author'
  /** Of a sign-in of its own, in the place of `as`. */
  token?: string
  data?: unknown
  file?: File
}

export type Cms = {
  payload: Payload
  /** Asks Payload's REST as one of the roles; without `as`, as a visitor. */
  rest: (ask: Ask) => Promise<Answer>
  userId: (who: Role | 'second-author') => string
  /** What a role signs in with, where a request is not made by `rest`. */
  token: (who: Role | 'second-author') => string
  /** Every redirect row that has to do with a path of this noun: "from kind to replacedBy". */
  addresses: (noun: CollectionSlug) => Promise<string[]>
}

const password = 'a long enough password'

/** The CMS with one user of each role. */
export async function startCms(): Promise<Cms> {
  const payload = await getPayload({ config, disableOnInit: true })
  const users = new Map<string, { id: string; token: string }>()
  for (const who of ['author', 'second-author', 'reviewer', 'editor', 'admin'] as const) {
    const email = `${who}@cms.example.org`
    const role = who === 'second-author' ? 'author' : who
    const { id } = await payload.create({
      collection: 'users',
      data: { name: who, email, password, role },
    })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    users.set(who, { id, token: token ?? '' })
  }
  return {
    payload,
    userId: (who) => users.get(who)?.id ?? '',
    token: (who) => users.get(who)?.token ?? '',
    rest: (ask) => answer({ ask, token: ask.token ?? users.get(ask.as ?? '')?.token }),
    addresses: async (noun) => {
      const { docs } = await payload.find({
        collection: 'redirects',
        where: { from: { like: `/${noun}/` } },
        sort: 'from',
        pagination: false,
      })
      return docs.map(
        ({ from, kind, to, replacedBy }) => `${from} ${kind} ${to ?? '-'} ${replacedBy ?? '-'}`,
      )
    },
  }
}

async function answer({ ask, token }: { ask: Ask; token: string | undefined }): Promise<Answer> {
  const request = new Request(`http://localhost:3000/cms/api${ask.path}`, {
    method: ask.method,
    headers: {
      ...(ask.file ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    ...(ask.data === undefined && !ask.file ? {} : { body: ask.file ? form(ask) : json(ask) }),
  })
  const response = await handleEndpoints({ config, request })
  return { status: response.status, body: await response.json() }
}

function json({ data }: Ask): string {
  return JSON.stringify(data)
}

function form({ data, file }: Ask): FormData {
  const body = new FormData()
  if (file) body.set('file', file)
  body.set('_payload', JSON.stringify(data ?? {}))
  return body
}
