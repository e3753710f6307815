import type { InlineNode, LinkNode } from '@/editorial/body/lexical-inlines'
import { textOf } from '@/editorial/body/text-of'
import type { CheckedDocument, DocumentType } from './documents'
import { blocksOf, passagesOf } from './passages'

/** One thing that a reader can follow. */
export type FoundLink = {
  path: string
  text: string
  to:
    | { kind: 'document'; type: DocumentType; id: string | null }
    | { kind: 'address'; url: string }
    | { kind: 'nowhere' }
}

/** Everything that leads on from a document: links, cards, pictures, further reading. */
export function linksOf(document: CheckedDocument): FoundLink[] {
  const further =
    document.type === 'articles'
      ? document.furtherReading.map(({ target }, index) => ({
          path: `furtherReading.${index}.target`,
          text: 'Further reading',
          to: target ? ({ kind: 'document', ...target } as const) : ({ kind: 'nowhere' } as const),
        }))
      : []
  const inText = passagesOf(document.body).flatMap(({ path, inlines }) =>
    linkNodes(inlines).map((link) => ({ path, text: textOf(link.children), to: targetOf(link) })),
  )
  return [...inText, ...cardsOf(document), ...further]
}

function linkNodes(nodes: InlineNode[]): LinkNode[] {
  return nodes.flatMap((node) => (node.type === 'link' || node.type === 'autolink' ? [node] : []))
}

function targetOf({ fields }: LinkNode): FoundLink['to'] {
  const { linkType, doc, url } = fields
  if (linkType === 'internal') return doc ? { kind: 'document', ...doc } : { kind: 'nowhere' }
  return url ? { kind: 'address', url } : { kind: 'nowhere' }
}

function cardsOf({ body }: CheckedDocument): FoundLink[] {
  const card = (path: string, type: DocumentType, id: string | null): FoundLink => ({
    path,
    text: cardNames[type] ?? 'Card',
    to: { kind: 'document', type, id },
  })
  return [
    ...blocksOf(body, 'spotCard').map(({ path, fields }) => card(path, 'spots', fields.spot)),
    ...blocksOf(body, 'muscleCard').map(({ path, fields }) => card(path, 'muscles', fields.muscle)),
    ...blocksOf(body, 'productCard').map(({ path, fields }) =>
      card(path, 'products', fields.product),
    ),
    ...blocksOf(body, 'furtherReading').flatMap(({ path, fields }) =>
      fields.items.flatMap(({ target }) => (target ? [card(path, target.type, target.id)] : [])),
    ),
  ]
}

const cardNames: Partial<Record<DocumentType, string>> = {
  spots: 'Spot card',
  muscles: 'Muscle card',
  products: 'Product card',
}
