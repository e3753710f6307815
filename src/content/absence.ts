import 'server-only'
import type { Absence } from '@/contract/page'
import { pagePath } from '@/paths'
import { noteAbsent, touch } from '@/trace'
import { presenceFacet } from '@/vocabulary/changes'
import type { ResourceType } from '@/vocabulary/nouns'
import { findPublic } from './store'

/** Why an address has no resource: it moved, it went, or it never was. The last two are noted in the trace. */
export async function absence(type: ResourceType, slug: string): Promise<Absence> {
  touch(`${type}:${slug}${presenceFacet}`)
  return absenceAt(pagePath(type, slug))
}

/** The same of any path that old addresses are kept for. */
export async function absenceAt(path: string): Promise<Absence> {
  touch(tagOf(path))
  const [row] = await findPublic('redirects', {
    fields: ['type', 'document', 'kind', 'to', 'title', 'replacedBy'],
    where: { from: { equals: path } },
    limit: 1,
  })
  // What was here may be there again, somewhere else.
  if (row) touch(`${row.type}:${row.document}${presenceFacet}`)
  // A tombstone points at a page that may move, and a redirect at one that may go.
  touch(...[row?.to, row?.replacedBy].flatMap((path) => (path ? [tagOf(path)] : [])))
  if (row?.kind === 'moved' && row.to) return { kind: 'moved', to: row.to }
  if (row?.kind === 'gone') {
    noteAbsent('gone')
    return {
      kind: 'gone',
      type: row.type,
      title: row.title ?? null,
      replacement: row.replacedBy ?? null,
    }
  }
  noteMissing()
  return { kind: 'missing' }
}

/** Notes that the question makes no sense: a value that the page does not know, a cursor of another list. */
export function noteRefused(): void {
  noteAbsent('refused')
}

/** Notes that nothing is at this address. */
export function noteMissing(): void {
  noteAbsent('missing')
}

/** The tag of the document at a path of this site: `/spots/scalenes` is `spots:scalenes`. */
function tagOf(path: string): string {
  return path.slice(1).replace('/', ':') + presenceFacet
}
