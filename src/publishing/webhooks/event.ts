import { cursorOf } from '@/contract/cursor'
import { apiPath } from '@/paths'
import type { ResourceType } from '@/vocabulary/nouns'
import type { ChangeAction } from '@/vocabulary/changes'
import { env } from '@/env'
import { testEvent } from '@/vocabulary/webhooks'

/** A row of the log of changes, as far as it is told. */
export type ToldChange = {
  id: string
  number: number
  at: Date
  action: ChangeAction
  type: ResourceType
  document: string
  slug: string
  previousSlug: string | null
}

/**
 * What is sent: that something changed and where it is to be read, never its text. The resource may have changed again,
 * or gone, before this arrives; whoever fetches it gets what is public then. The same change gives the same bytes at
 * every attempt.
 */
export function eventOf(change: ToldChange): string {
  const { id, number, at, action, type, document, slug, previousSlug } = change
  return JSON.stringify({
    type: `${type}.${action}`,
    timestamp: at.toISOString(),
    data: {
      ...{ cursor: cursorOf({ number, id }), at: at.toISOString(), action, type },
      ...{ id: document, slug, apiUrl: env.SITE_URL + apiPath(type, slug), previousSlug },
    },
  })
}

export function testEventOf(at: Date): string {
  return JSON.stringify({
    type: testEvent,
    timestamp: at.toISOString(),
    data: { message: 'A test: nothing has changed.' },
  })
}
