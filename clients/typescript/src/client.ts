import createOpenapiClient, { type Client } from 'openapi-fetch'
import { withPatience, type Patience } from './patience.js'
import type { paths } from './schema.js'

export type ClientOptions = Patience & {
  /** The site, such as `https://knotwork.example`. */
  baseUrl: string
  /** Another fetch than the one at hand. */
  fetch?: (request: Request) => Promise<Response>
}

export type KnotworkClient = Client<paths> & {
  readonly baseUrl: string
  /** The fetch that waits when it is told to. */
  readonly fetch: (request: Request) => Promise<Response>
}

/** A client whose `GET` knows every address, parameter and answer of the API. */
export function createClient(options: ClientOptions): KnotworkClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  const fetch = withPatience(options.fetch ?? ((request) => globalThis.fetch(request)), options)
  const client = createOpenapiClient<paths>({ baseUrl, fetch, querySerializer: searchOf })
  return Object.assign(client, { baseUrl, fetch })
}

/** Lists of names are joined by commas, values of a filter are repeated; what is not given is left out. */
export function searchOf(query: Record<string, unknown>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue
    const values = Array.isArray(value) ? value.map(String) : [String(value)]
    if (joined.has(name)) search.append(name, values.join(','))
    else for (const one of values) search.append(name, one)
  }
  return search.toString()
}

const joined = new Set(['fields', 'include'])
