import { randomUUID } from 'node:crypto'
import type { SharedKind } from '@/paths'
import { newTrace, runTraced } from '@/trace'
import { startCms, type Cms } from './cms'

export type Who = 'author' | 'second-author' | 'editor'

/** A desk on which drafts are begun and saved, the way the form does it. */
export type DraftDesk = {
  cms: Cms
  begin: (kind: SharedKind, data: object, as?: Who) => Promise<string>
  /** Over the last autosave, if there is one. */
  autosave: (id: string, data: object) => ReturnType<Cms['rest']>
  change: (id: string, data: object) => ReturnType<Cms['rest']>
  /** What somebody's browser says of them. */
  headersOf: (who: Who) => Headers
}

export async function startDraftDesk(): Promise<DraftDesk> {
  const cms = await startCms()
  const patch = (path: string, data: object) =>
    cms.rest({ method: 'PATCH', path: `/topics/${path}`, as: 'editor', data })
  return {
    cms,
    begin: async (kind, data, as = 'editor') => {
      const path = `/${kind}?draft=true`
      const { body, status } = await cms.rest({ method: 'POST', path, as, data })
      if (status !== 201) throw new Error(JSON.stringify(body))
      return (body.doc as { id: string }).id
    },
    autosave: (id, data) => patch(`${id}?draft=true&autosave=true`, data),
    change: (id, data) => patch(id, data),
    headersOf: (who) => new Headers({ authorization: `JWT ${cms.token(who)}` }),
  }
}

export function topic(more: object = {}): object {
  return {
    title: 'Begun',
    slug: `preview-${randomUUID()}`,
    kind: 'subject',
    summary: 'First words.',
    ...more,
  }
}

/** In a response of its own, as the server makes each. */
export function inResponse<T>(work: () => Promise<T>): Promise<T> {
  return runTraced(newTrace(), work)
}
