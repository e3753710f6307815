import type { CheckedDocument } from './documents'
import { holdsIn, type Dose } from './doses'
import { passagesOf, type Passage } from './passages'

export type SpotDose = { path: string; quote: string; spot: string; dose: Dose }

/** How long an article says to press on a spot that the same sentence links to. */
export function spotDoses({ body }: CheckedDocument): SpotDose[] {
  return passagesOf(body).flatMap((passage) => {
    const links = spotLinks(passage)
    return passage.sentences.flatMap(({ text }) =>
      holdsIn(text).flatMap((dose) =>
        links
          .filter(({ words }) => words !== '' && text.includes(words))
          .map(({ spot }) => ({ path: passage.path, quote: text, spot, dose })),
      ),
    )
  })
}

function spotLinks({ inlines }: Passage): { spot: string; words: string }[] {
  return inlines.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'autolink') return []
    const { linkType, doc } = node.fields
    if (linkType !== 'internal' || doc?.type !== 'spots') return []
    const words = node.children.map((child) => (child.type === 'text' ? child.text : '')).join('')
    return [{ spot: doc.id, words: words.trim() }]
  })
}
