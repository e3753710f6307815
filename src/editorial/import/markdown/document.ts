import type { Nodes, Root, Yaml } from 'mdast'
import { blankDocument } from '@/editorial/import/blank-document'
import { finishText } from '@/editorial/import/finish-text'
import type { Ledger } from '@/editorial/import/ledger'
import { readPlainDocument } from '@/editorial/import/plain/document'
import type { ReadDocument, Reading, SourceFile } from '@/editorial/import/read-source'
import { slugOf, takeTitle, titleOfFile } from '@/editorial/import/title-of'
import { markIds } from '@/editorial/markdown'
import { parseMarkdown } from '@/editorial/markdown/dialect'
import { walkBlocks } from './blocks'
import { readFrontMatter } from './front-matter'
import { claimSigns } from './marks'
import { MarkdownReading } from './reading'

/** More marks than this at the start of a line nest deeper than any text does. */
const deepest = /^(?:(?:[ \t]*(?:>|[-*+]|\d+[.)])[ \t]*){40}|(?: {2}|\t){40,}(?:[-*+>]|\d+[.)]))/m

/** Markdown of any origin, with or without front matter, as an article. */
export function readMarkdownDocument(source: SourceFile, reading: Reading): ReadDocument {
  if (deepest.test(source.text)) {
    const { document, warnings } = readPlainDocument(source, reading)
    return {
      document,
      warnings: [...warnings, `${source.name} nests too deeply: it was read as plain text.`],
    }
  }
  const { ledger, key } = reading
  const tree = parseMarkdown(source.text)
  const front = frontOf(tree, ledger)
  const walking = new MarkdownReading(source.text, ledger, reading.known, markIds(key))
  noteAddresses(tree, walking)
  walkBlocks(
    tree.children.filter(({ type }) => type !== 'yaml'),
    walking,
  )
  const read = walking.builder.finish()
  claimSigns(ledger)
  // Some programs write the title in both places.
  const isTitle = (level: number, text: string) =>
    level === 1 && (!front.title || text.toLowerCase() === front.title.toLowerCase())
  const heading = takeTitle({ read, ledger, isTitle })
  const title = front.title ?? heading ?? titleOfFile(source.name)
  const { body, warnings } = finishText(read, reading)
  const blank = blankDocument(reading)
  return { document: { ...blank, title, slug: slugOf(title, key), ...front, body }, warnings }
}

function noteAddresses(node: Nodes, reading: MarkdownReading): void {
  if (node.type === 'definition' && !reading.addresses.has(node.identifier))
    reading.addresses.set(node.identifier, node.url)
  if ('children' in node) for (const child of node.children) noteAddresses(child, reading)
}

function frontOf(tree: Root, ledger: Ledger) {
  const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml')
  if (!yaml) return {}
  const { start, end } = yaml.position ?? {}
  const range = { start: start?.offset ?? 0, end: end?.offset ?? 0 }
  return readFrontMatter({ yaml: yaml.value, range, ledger })
}
