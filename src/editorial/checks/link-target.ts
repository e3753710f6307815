import type { CheckedDocument } from './documents'
import type { Library } from './library'
import type { FoundLink } from './links'

/** The document that a link leads to, whether it is chosen or its address is typed. */
export function documentAt(to: FoundLink['to'], library: Library): CheckedDocument | null {
  if (to.kind === 'document') return library.find(to.type, to.id)
  if (to.kind === 'nowhere') return null
  const answer = library.at(to.url)
  return answer?.kind === 'page' ? answer.document : null
}
