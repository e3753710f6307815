import type { ListLinks } from '@/contract/envelope'
import type { Page } from '@/contract/page'
import { env } from '@/env'
import { canonicalSearch } from './search-params'

type Asked = { path: string; params: URLSearchParams }

/** The address of an answer, with its known parameters in order. */
export function selfLink({ path, params }: Asked): string {
  return env.SITE_URL + path + canonicalSearch(params)
}

export function listLinks({ path, params, page }: Asked & { page: Page<unknown> }): ListLinks {
  return {
    self: selfLink({ path, params }),
    next: page.next && env.SITE_URL + path + canonicalSearch(params, { after: page.next }),
    prev: page.prev && env.SITE_URL + path + canonicalSearch(params, { after: page.prev }),
  }
}

/** When the youngest of them changed; null when there are none. */
export function newest(items: readonly { updatedAt: string }[]): string | null {
  return (
    items
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? null
  )
}
