import type { PhrasingContent } from 'mdast'
import type { MarkdownReading } from './reading'

const bold = 1
const italic = 2

/** Reads the words and marks of a line of Markdown. */
export function walkInlines(nodes: PhrasingContent[], reading: MarkdownReading): void {
  for (const node of nodes) walkInline(node, reading)
}

function walkInline(node: PhrasingContent, reading: MarkdownReading): void {
  const { builder, ledger } = reading
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return reading.words(node, node.value)
    case 'citation':
      return reading.words(node, node.value)
    case 'strong':
      return formatted(node.children, bold, reading)
    case 'emphasis':
      return formatted(node.children, italic, reading)
    case 'delete':
      return walkInlines(node.children, reading)
    case 'break':
      ledger.kept(reading.rangeOf(node), 'body', 'A line break.')
      return builder.mark({ type: 'break' })
    case 'link':
      return link(node, reading)
    case 'linkReference':
      reading.tail(node, 'The name of a link.')
      return walkInlines(node.children, reading)
    case 'footnoteReference':
      ledger.kept(reading.rangeOf(node), 'body', 'The mark of a footnote.')
      return builder.mark({ type: 'note', key: node.identifier })
    case 'image': {
      const entry = ledger.kept(reading.rangeOf(node), 'body', 'A picture.')
      return builder.add({
        type: 'picture',
        src: node.url,
        alt: node.alt ?? '',
        caption: [],
        entry,
      })
    }
    case 'imageReference':
      return reading.drop(node, 'A picture whose address stands elsewhere: it is not imported.')
    case 'html':
      return tag(node, reading)
    case 'textDirective':
      return reading.words(node, node.name)
    default:
      return node satisfies never
  }
}

function formatted(nodes: PhrasingContent[], bits: number, reading: MarkdownReading): void {
  const before = reading.format
  reading.format |= bits
  walkInlines(nodes, reading)
  reading.format = before
}

type Of<Type extends PhrasingContent['type']> = Extract<PhrasingContent, { type: Type }>

function link(node: Of<'link'>, reading: MarkdownReading): void {
  const before = reading.link
  const first = node.children[0]
  const isBare =
    first?.type === 'text' && reading.rangeOf(first).start === reading.rangeOf(node).start
  const entry = isBare ? null : reading.tail(node, 'The address of a link.')
  reading.link = { href: node.url, entry }
  walkInlines(node.children, reading)
  reading.link = before
}

function tag(node: Of<'html'>, reading: MarkdownReading): void {
  if (/^<br\s*\/?>$/i.test(node.value)) {
    reading.ledger.kept(reading.rangeOf(node), 'body', 'A line break.')
    return reading.builder.mark({ type: 'break' })
  }
  const isText = !/^<[!/?a-z]/i.test(node.value)
  if (isText) reading.words(node, node.value)
  else reading.drop(node, 'A tag of HTML inside of a line: the words around it stay.')
}
