import type { DocumentType } from '@/editorial/checks/documents'
import type { Dice } from '@tests/bench/scale/dice'

export type Row = { id: string; slug: string; body?: Body } & Record<string, unknown>
type Body = { root: { children: Node[] } }
export type Node = { type: string } & Record<string, unknown>
export type Site = Record<DocumentType, Row[]>

/** A defect put into a copy of a sound site: which rule is to find it, and where. */
export type Planted = { rule: string; type: DocumentType; id: string }

/** Puts one sentence at the end of a paragraph of running text. */
export function addSentence(row: Row, dice: Dice, sentence: string): void {
  const paragraph = dice.one(paragraphsOf(row))
  const children = paragraph.children as Node[]
  children.push(textNode(` ${sentence}`))
}

export function paragraphsOf({ body }: Row): Node[] {
  return (body?.root.children ?? []).filter(({ type }) => type === 'paragraph')
}

export function blocksIn({ body }: Row, blockType: string): Record<string, unknown>[] {
  return (body?.root.children ?? []).flatMap((node) => {
    const fields = node.fields as Record<string, unknown> | undefined
    return fields?.blockType === blockType ? [fields] : []
  })
}

export function addBlock(row: Row, dice: Dice, node: Node): void {
  const all = row.body?.root.children ?? []
  all.splice(1 + dice.below(all.length - 1), 0, node)
}

export function textNode(text: string): Node {
  return { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }
}

export function paragraph(children: Node[]): Node {
  return { type: 'paragraph', children }
}

export function link(words: string, fields: object): Node {
  return { type: 'link', fields, children: [textNode(words)] }
}

/** Every text node of a body, wherever it stands. */
export function textsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  return node.type === 'text' ? [node] : Object.values(node).flatMap(textsIn)
}

/** The ids of the references that the marks of a body cite. */
export function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn)
  if (typeof value !== 'object' || value === null) return []
  const items = Reflect.get(value, 'blockType') === 'citation' ? Reflect.get(value, 'items') : []
  const own = (items as { reference: string }[]).map(({ reference }) => reference)
  return [...own, ...Object.values(value).flatMap(citedIn)]
}
