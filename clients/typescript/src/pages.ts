import { ApiError } from './api-error.js'
import type { KnotworkClient } from './client.js'
import type { paths } from './schema.js'

type Json<P extends keyof paths> = paths[P]['get'] extends {
  responses: { 200: { content: { 'application/json': infer Answer } } }
}
  ? Answer
  : never

/** The addresses that answer with a page of a list. */
export type ListPath = {
  [P in keyof paths]: Json<P> extends { data: unknown[]; page: { next: string | null } } ? P : never
}[keyof paths]

/** One item of a list. */
export type ItemOf<P extends ListPath> = Json<P> extends { data: (infer Item)[] } ? Item : never

/** What a list can be asked. */
export type QueryOf<P extends ListPath> = paths[P]['get'] extends {
  parameters: { query?: infer Query }
}
  ? NonNullable<Query>
  : never

/** Every item of a list, page after page; a page is asked for when it is needed. Throws ApiError. */
export async function* pages<P extends ListPath>(
  client: KnotworkClient,
  path: P,
  query?: QueryOf<P>,
): AsyncGenerator<ItemOf<P>, void> {
  let after: string | undefined
  do {
    // All lists take and answer the same as far as this function knows; the signature says the rest.
    const asked = { ...(query as object), ...(after === undefined ? {} : { after }) }
    const { data, error, response } = await client.GET(path as '/api/v1/spots', {
      params: { query: asked },
    })
    if (!data) throw new ApiError(response, error)
    yield* data.data as ItemOf<P>[]
    after = data.page.next ?? undefined
  } while (after !== undefined)
}
