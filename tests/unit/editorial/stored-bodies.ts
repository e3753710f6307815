import fc from 'fast-check'
import {
  storedBlock,
  storedHeading,
  storedItem,
  storedLineBreak,
  storedLink,
  storedList,
  storedMark,
  storedParagraph,
  storedRoot,
  storedRule,
  storedTable,
  storedText,
  type StoredNode,
} from '@/editorial/markdown/stored-nodes'
import { starterId } from '@/starter/ids'
import { calloutTones, citationStances, urgencies } from '@/vocabulary/body'
import type { ResourceType } from '@/vocabulary/nouns'
import { pictures, slugs } from './library'

/** Pieces that mean something in Markdown, among some that do not. */
const pieces = [
  ...'ab19 .,;:!?*_[](){}<>|`#+-=~@^&%$/\\"\'\n\té—\u00a0',
  ...['word', 'Two words. ', ' and ', '[@hou2002]', '[^1]', '**', '~~', '&amp;', '<b>', '<!-- -->'],
  ...['1. ', '- ', '# ', ':::', '::spot-card', ':30', 'https://a.example', 'me@a.example', '| - |'],
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''))
const word = fc.constantFrom('Pain', 'muscle', 'page 3', 'a "quoted" word', 'x | y; z]', 'B & C')
const format = fc.constantFrom(0, 0, 0, 1, 2, 3)
const id = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 24, maxLength: 24 })
  .map((digits) => digits.join(''))

export function idOf(type: ResourceType): fc.Arbitrary<string> {
  return fc.constantFrom(...slugs[type].slice(0, 6)).map((slug) => starterId(type, slug))
}

const run = fc.record({ text, format }).map(({ text, format }) => storedText(text, format))
const lineBreak = fc.constant(storedLineBreak())
const url = fc.constantFrom('https://a.example/b(c)', 'mailto:me@a.example', '#notes', '/about')
const link = fc
  .record({
    id,
    to: fc.oneof(
      url.map((url) => ({ linkType: 'custom' as const, url })),
      fc
        .constantFrom('spots' as const, 'articles' as const, 'regions' as const)
        .chain((relationTo) =>
          idOf(relationTo).map((value) => ({
            linkType: 'internal' as const,
            doc: { relationTo, value },
          })),
        ),
    ),
    children: fc.array(fc.oneof({ weight: 4, arbitrary: run }, lineBreak), { maxLength: 3 }),
  })
  .map(({ id, to, children }) => storedLink(id, to, children))

const item = fc.record({
  reference: idOf('references'),
  locator: fc.option(word),
  note: fc.option(word),
})
export const citation = fc
  .record({
    id,
    stance: fc.constantFrom(...citationStances),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
  })
  .map((fields) => storedMark({ ...fields, blockType: 'citation' }))

const noteText = fc.array(fc.oneof(run, run, lineBreak, link, citation), {
  minLength: 1,
  maxLength: 4,
})
const footnote = fc
  .record({ id, texts: fc.array(noteText, { minLength: 1, maxLength: 2 }) })
  .map(({ id, texts }) => {
    // A note that says nothing cannot be written down.
    const [first = [], ...more] = texts
    const content = [[storedText('Note '), ...first], ...more].map(storedParagraph)
    return storedMark({ id, blockType: 'footnote', content: storedRoot(content) })
  })

export const line = fc.array(fc.oneof(run, run, run, lineBreak, link, citation, footnote), {
  maxLength: 5,
})
const paragraph = line.map(storedParagraph)

function listOf(depth: number): fc.Arbitrary<StoredNode> {
  const nested =
    depth < 2 ? fc.option(fc.array(listOf(depth + 1), { maxLength: 2 })) : fc.constant(null)
  return fc
    .record({
      ordered: fc.boolean(),
      items: fc.array(fc.tuple(line, nested), { minLength: 1, maxLength: 3 }),
    })
    .map(({ ordered, items }) =>
      storedList(
        ordered,
        items.flatMap(([children, lists]) =>
          [children, ...(lists ?? []).map((list) => [list])].map((children) =>
            storedItem({ depth, value: 1, children }),
          ),
        ),
      ),
    )
}
const list = listOf(0)
const rows = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((texts) => texts.map((text) => ({ text })))
const root = fc.array(paragraph, { maxLength: 2 }).map(storedRoot)
const cell = line.map((children) => ({ headerState: 0, children }))

const fields = fc.oneof(
  fc.record({
    blockType: fc.constant('quote'),
    text: root,
    speaker: fc.option(word),
    reference: fc.option(idOf('references')),
    locator: fc.option(word),
  }),
  fc.record({ blockType: fc.constant('pullQuote'), text }),
  fc.record({
    blockType: fc.constant('figure'),
    media: fc.constantFrom(...pictures).map((file) => starterId('media', file)),
    caption: fc.option(text),
    credit: fc.option(word),
  }),
  fc.record({
    blockType: fc.constant('dataTable'),
    caption: text,
    headerRow: fc.boolean(),
    headerColumn: fc.boolean(),
    source: fc.option(idOf('references')),
    table: fc
      .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => storedRoot([storedTable(rows)])),
  }),
  fc.record({
    blockType: fc.constant('careCard'),
    urgency: fc.constantFrom(...urgencies),
    who: word,
    when: rows,
  }),
  fc.record({
    blockType: fc.constant('callout'),
    tone: fc.constantFrom(...calloutTones),
    content: fc.array(fc.oneof(paragraph, list), { maxLength: 3 }).map(storedRoot),
  }),
  fc.record({ blockType: fc.constant('definition'), term: word, content: root }),
  fc.record({ blockType: fc.constant('steps'), items: rows }),
  fc.record({ blockType: fc.constant('spotCard'), spot: idOf('spots') }),
  fc.record({ blockType: fc.constant('muscleCard'), muscle: idOf('muscles') }),
  fc.record({ blockType: fc.constant('productCard'), product: idOf('products') }),
  fc.record({
    blockType: fc.constant('comparison'),
    caption: word,
    things: fc.array(fc.record({ label: word, product: fc.option(idOf('products')) }), {
      minLength: 2,
      maxLength: 3,
    }),
    attributes: fc.array(fc.record({ label: word, values: rows }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    blockType: fc.constant('furtherReading'),
    items: fc.array(
      fc.record({
        target: idOf('spots').map((value) => ({ relationTo: 'spots', value })),
        blurb: fc.option(text),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
)
const block = fc.tuple(id, fields).map(([id, fields]) => storedBlock({ ...fields, id }))
const heading = fc
  .tuple(fc.constantFrom(2, 3, 4), line)
  .map(([level, children]) => storedHeading(level, children))

/** A node at the top of a body. */
export const topNode = fc.oneof(
  paragraph,
  paragraph,
  heading,
  list,
  fc.constant(storedRule()),
  block,
)

/** A body as an editor might leave it, with all that Markdown could trip over. */
export const storedBody = fc.array(topNode, { maxLength: 6 }).map(storedRoot)
