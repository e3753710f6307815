import type { PhrasingContent, Text } from 'mdast'
import { readCitation, readFootnote } from './read-marks'
import { readLink } from './read-links'
import { isSeparator, writtenAs, type Reading } from './reading'
import { storedLineBreak, storedText, type StoredNode } from './stored-nodes'

const bold = 1
const italic = 2

/** A line of text. `format` is what surrounds it. */
export function readInlines(nodes: PhrasingContent[], reading: Reading, format = 0): StoredNode[] {
  return nodes.flatMap((node) => readInline(node, reading, format))
}

function readInline(node: PhrasingContent, reading: Reading, format: number): StoredNode[] {
  switch (node.type) {
    case 'text':
      return readText(node, reading, format)
    case 'strong':
      return readInlines(node.children, reading, format | bold)
    case 'emphasis':
      return readInlines(node.children, reading, format | italic)
    case 'break':
      return [storedLineBreak()]
    case 'link':
      return readLink(node, readInlines(node.children, reading, format), reading)
    case 'citation':
      return readCitation(node, reading)
    case 'footnoteReference':
      return readFootnote(node, reading)
    case 'html':
      if (isSeparator(node.value)) return []
      if (/^<br ?\/?>$/.test(node.value)) return [storedLineBreak()]
      reading.report(node, `HTML is not read: ${node.value}`)
      return [storedText(node.value, format)]
    case 'inlineCode':
      reading.report(node, 'Code has no place in an article.')
      return [storedText(node.value, format)]
    case 'delete':
    case 'linkReference':
    case 'textDirective':
      reading.report(node, `${names[node.type]} has no place in an article.`)
      return readInlines(node.children, reading, format)
    case 'image':
    case 'imageReference':
      reading.report(node, 'A picture is written as ::figure{media="file name"}.')
      return node.alt ? [storedText(node.alt, format)] : []
    default:
      return node satisfies never
  }
}

const names = {
  delete: 'Struck out text',
  linkReference: 'A link with its address elsewhere',
  textDirective: 'A directive inside a line',
}

/** Things that look like syntax but were not read as such: the writer meant something else. */
const strays: [RegExp, string][] = [
  [/(?<!\\)\[\^[^\]]*\]/, 'A footnote has no text: [^…] is not defined.'],
  [/(?<!\\)\[(?:[a-z]+: ?)?@/, 'A citation is not closed or not well formed.'],
  [
    /(?<![\\:]):{1,3}[a-z][a-z-]*[{[]/,
    'A directive is not well formed or not on a line of its own.',
  ],
  [/\n[ \t]*:::/, 'A directive is not well formed.'],
]

function readText(node: Text, reading: Reading, format: number): StoredNode[] {
  const written = fromLineStart(node) + (writtenAs(node, reading) ?? '')
  for (const [stray, message] of strays) if (stray.test(written)) reading.report(node, message)
  return [storedText(node.value.replace(/\s*\n\s*/g, ' '), format)]
}

function fromLineStart({ position }: Text): string {
  return position?.start.column === 1 ? '\n' : ''
}
