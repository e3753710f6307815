import { pagePath } from '@/paths'
import { resourceTypes } from '@/vocabulary/nouns'
import type { Checked, CheckedDocument, DocumentType } from './documents'

/** What stands around a document: everything else of the site, and the day. */
export type Library = {
  /** Day of the check, as an ISO time: what is overdue depends on it. */
  today: string
  find: <Type extends DocumentType>(type: Type, id: string | null) => Checked<Type> | null
  /** What answers at an address of ours; null where the address is none of a document. */
  at: (path: string) => Address | null
}
export type Address =
  | { kind: 'page'; document: CheckedDocument }
  | { kind: 'redirect'; to: string }
  | { kind: 'unknown' }

type Around = { today: string; documents: CheckedDocument[]; redirects: Map<string, string> }

export function libraryOf({ today, documents, redirects }: Around): Library {
  const byId = new Map(documents.map((document) => [`${document.type}:${document.id}`, document]))
  const byPath = new Map(documents.map((document) => [pathOf(document), document]))
  return {
    today,
    find: <Type extends DocumentType>(type: Type, id: string | null) => {
      const found = id === null ? undefined : byId.get(`${type}:${id}`)
      // The key says the type.
      return (found as Checked<Type> | undefined) ?? null
    },
    at: (address) => {
      const path = address.replace(/[?#].*$/s, '').replace(/(.)\/$/, '$1')
      if (!resourcePath.test(path)) return null
      const document = byPath.get(path)
      if (document) return { kind: 'page', document }
      const to = redirects.get(path)
      return to ? { kind: 'redirect', to } : { kind: 'unknown' }
    },
  }
}

function pathOf({ type, slug }: CheckedDocument): string {
  return type === 'media' ? '' : pagePath(type, slug)
}

/** Only these are judged: what else answers is known to the server alone. */
const resourcePath = new RegExp(
  `^/(?:${resourceTypes.filter((type) => type !== 'regions').join('|')})/[^/.]+$`,
)
