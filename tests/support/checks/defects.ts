import type { Dice } from '@tests/bench/scale/dice'
import { dangers, idle, sentences } from './defect-words'
import { defectsOfRecords } from './defects-of-records'
import type { Planted, Row, Site } from './plant'
import {
  addBlock,
  addSentence,
  blocksIn,
  citedIn,
  link,
  paragraph,
  paragraphsOf,
  textNode,
} from './plant'

/** Spoils one thing and says which rule has to notice; null where this site has nothing to spoil so. */
export type Defect = (site: Site, dice: Dice) => Planted | null

export const defects: Defect[] = [
  ...Object.entries(sentences).map(([rule, words]): Defect =>
    inArticle(rule, (row, dice) => addSentence(row, dice, dice.one(words))),
  ),
  ...Object.entries(dangers).map(([rule, words]): Defect =>
    inArticle(rule, (row, dice) => {
      const all = blocksIn(row, 'steps')
      if (all.length === 0) return false
      const items = dice.one(all).items as object[]
      items.splice(dice.below(items.length + 1), 0, { text: dice.one(words) })
    }),
  ),
  inArticle('care-card-missing', (row) => {
    if (blocksIn(row, 'steps').length + blocksIn(row, 'spotCard').length === 0) return false
    withoutNodes(row, (fields) => fields?.blockType === 'careCard')
  }),
  inArticle('table-without-source', (row, dice) => {
    const sourced = blocksIn(row, 'dataTable').filter(({ source }) => source)
    if (sourced.length === 0) return false
    Object.assign(dice.one(sourced), { source: null })
  }),
  inArticle('quote-without-source', (row, dice) => {
    const text = { root: { children: [paragraph([textNode('Pain is what the person says.')])] } }
    const fields = { id: 'q', blockType: 'quote', text, speaker: dice.one(['A nurse', null]) }
    addBlock(row, dice, { type: 'block', fields })
  }),
  inArticle('heading-jump', (row, dice) => {
    const headings = row.body?.root.children.filter(({ tag }) => tag === 'h2') ?? []
    if (headings.length === 0) return false
    Object.assign(dice.one(headings), { tag: 'h4' })
  }),
  inArticle('paragraph-long', (row, dice) => {
    const all = paragraphsOf(row)
    const [first, ...more] = all.slice(dice.below(Math.max(1, all.length - 4)))
    const children = more.slice(0, 4).flatMap((node) => [textNode(' '), ...(node.children as [])])
    ;(first?.children as object[]).push(...children)
  }),
  inArticle('link-broken', (row, dice) => addLink(row, dice, wrongTarget(dice))),
  inArticle('link-to-redirect', (row, dice) =>
    addLink(row, dice, { linkType: 'custom', url: '/spots/an-old-name' }),
  ),
  inArticle('link-text-vague', (row, dice) => {
    const fields = { linkType: 'custom', url: 'https://example.org/' }
    addBlock(row, dice, paragraph([textNode('More is '), link(dice.one(idle), fields)]))
  }),
  inArticle('dek-missing', (row) => void Object.assign(row, { dek: '' })),
  inArticle('review-overdue', (row) => void Object.assign(row, { nextReviewAt: '2026-03-01' })),
  inArticle('disclosure-missing', (row) => {
    if ((row.disclosures as []).length === 0) return false
    Object.assign(row, { disclosures: [] })
  }),
  ...(['retracted', 'superseded'] as const).map((status) =>
    ofCited(status === 'retracted' ? 'cited-retracted' : 'cited-doubtful', {
      status,
      statusSource: 'A notice',
    }),
  ),
  ofCited('cited-unverified', { verified: false, verificationNote: null }),
  ofCited('cited-draft', { _status: 'draft' }),
  ...defectsOfRecords,
]

function inArticle(rule: string, spoil: (row: Row, dice: Dice) => boolean | void): Defect {
  return ({ articles }, dice) => {
    for (const row of dice.some(articles, articles.length)) {
      if (spoil(row, dice) !== false) return { rule, type: 'articles', id: row.id }
    }
    return null
  }
}

/** Something that an article cites turns out to be bad. */
function ofCited(rule: string, fields: object): Defect {
  return ({ articles, references }, dice) => {
    const row = dice.one(articles)
    const id = dice.one(citedIn(row.body))
    Object.assign(references.find((reference) => reference.id === id) ?? {}, fields)
    return { rule, type: 'articles', id: row.id }
  }
}

function withoutNodes(
  { body }: Row,
  isUnwanted: (fields: { blockType?: string } | undefined) => boolean,
): void {
  if (!body) return
  body.root.children = body.root.children.filter(
    ({ fields }) => !isUnwanted(fields as { blockType?: string } | undefined),
  )
}

function addLink(row: Row, dice: Dice, fields: object): void {
  addBlock(
    row,
    dice,
    paragraph([textNode('Read '), link('what is said of it', fields), textNode('.')]),
  )
}

function wrongTarget(dice: Dice): object {
  return dice.one([
    { linkType: 'custom', url: '/articles/never-written' },
    { linkType: 'custom', url: '#nowhere' },
    { linkType: 'custom', url: 'www.example.org' },
    { linkType: 'internal', doc: { relationTo: 'spots', value: 'gone' } },
    { linkType: 'internal', doc: null },
  ])
}
