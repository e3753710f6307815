import type { PhrasingContent } from 'mdast'
import { struckOut } from '@/editorial/import/html/elements'
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
      return reading.drop(node, struckOut)
    case 'break':
      ledger.kept(reading.rangeOf(node), 'body', 'A line break.')
      return builder.mark({ type: 'break' })
    case 'link':
      return link(node, reading)
    case 'linkReference':
      return linkTo(reading.addresses.get(node.identifier) ?? null, node, reading)
    case 'footnoteReference':
      ledger.kept(reading.rangeOf(node), 'body', 'The mark of a footnote.')
      return builder.mark({ type: 'note', key: node.identifier })
    case 'image':
      return picture(node.url, node, reading)
    case 'imageReference':
      return picture(reading.addresses.get(node.identifier) ?? '', node, reading)
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

function linkTo(href: string | null, node: Of<'linkReference'>, reading: MarkdownReading): void {
  const before = reading.link
  const entry = reading.tail(node, 'The name of a link.')
  if (href) reading.link = { href, entry }
  walkInlines(node.children, reading)
  reading.link = before
}

function picture(
  src: string,
  node: Of<'image' | 'imageReference'>,
  reading: MarkdownReading,
): void {
  const entry = reading.ledger.kept(reading.rangeOf(node), 'body', 'A picture.')
  reading.builder.add({ type: 'picture', src, alt: node.alt ?? '', caption: [], entry })
}

function tag(node: Of<'html'>, reading: MarkdownReading): void {
  if (/^<br\s*\/?>$/i.test(node.value)) {
    reading.ledger.kept(reading.rangeOf(node), 'body', 'A line break.')
    return reading.builder.mark({ type: 'break' })
  }
  const raising = /^<(\/?)(sup|sub)>$/i.exec(node.value)
  if (raising)
    reading.raised = raising[1] ? null : raising[2]?.toLowerCase() === 'sup' ? 'sup' : 'sub'
  const isText = !/^<[!/?a-z]/i.test(node.value)
  if (isText) reading.words(node, node.value)
  else reading.drop(node, 'A tag of HTML inside of a line: the words around it stay.')
}
