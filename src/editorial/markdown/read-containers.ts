import type { PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { readAttributes } from './attributes'
import { containers, type ContainerName } from './directives'
import { plainList, plainWords } from './plain-words'
import { readFurtherReading } from './read-further-reading'
import { readInlines } from './read-inlines'
import { readList } from './read-lists'
import { readComparison, readDataTable } from './read-tables'
import type { Reading } from './reading'
import { storedBlock, storedParagraph, storedRoot, type StoredNode } from './stored-nodes'

export type BlockFields = { blockType: string } & Record<string, unknown>

/** A special block with a body. */
export function readContainer(node: ContainerDirective, reading: Reading): StoredNode[] {
  const name = Object.keys(containers).find((known): known is ContainerName => known === node.name)
  if (!name) {
    reading.report(
      node,
      `:::${node.name} is not known; there is ${Object.keys(containers).join(', ')}.`,
    )
    return []
  }
  const id = reading.idFor(name)
  const fields = containerFields(node, name, reading)
  return fields ? [storedBlock({ id, ...fields })] : []
}

function containerFields(
  node: ContainerDirective,
  name: ContainerName,
  reading: Reading,
): BlockFields | null {
  switch (name) {
    case 'care-card': {
      const given = readAttributes(node, containers[name], reading)
      const when = textRows(plainList(node, { ordered: false, reading }), reading)
      return given && { blockType: 'careCard', ...given, when }
    }
    case 'callout': {
      const given = readAttributes(node, containers[name], reading)
      return given && { blockType: 'callout', ...given, content: storedRoot(prose(node, reading)) }
    }
    case 'definition': {
      const given = readAttributes(node, containers[name], reading)
      return (
        given && {
          blockType: 'definition',
          ...given,
          content: storedRoot(paragraphs(node, reading)),
        }
      )
    }
    case 'steps': {
      const given = readAttributes(node, containers[name], reading)
      const items = textRows(plainList(node, { ordered: true, reading }), reading)
      return given && { blockType: 'steps', items }
    }
    case 'pull-quote': {
      const given = readAttributes(node, containers[name], reading)
      return (
        given && { blockType: 'pullQuote', text: plainWords(oneParagraph(node, reading), reading) }
      )
    }
    case 'quote': {
      const given = readAttributes(node, containers[name], reading)
      const text = storedRoot(paragraphs(node, reading))
      const reference = given?.reference ? reading.find(node, 'references', given.reference) : null
      return given && { blockType: 'quote', ...given, text, reference }
    }
    case 'data-table':
      return readDataTable(node, reading)
    case 'comparison':
      return readComparison(node, reading)
    case 'further-reading':
      return readFurtherReading(node, reading)
    default:
      return name satisfies never
  }
}

/** Rows of a list of sentences, as Payload stores them. */
export function textRows(texts: string[], reading: Reading): { id: string; text: string }[] {
  return texts.map((text) => ({ id: reading.idFor('row'), text }))
}

function prose(node: ContainerDirective, reading: Reading): StoredNode[] {
  return node.children.flatMap((child) => {
    if (child.type === 'list') return [readList(child, reading)]
    if (child.type === 'paragraph' && !isLabel(child))
      return [storedParagraph(readInlines(child.children, reading))]
    reading.report(child, `:::${node.name} holds paragraphs and lists only, and has no label.`)
    return []
  })
}

function paragraphs(node: ContainerDirective, reading: Reading): StoredNode[] {
  return node.children.flatMap((child) => {
    if (child.type === 'paragraph' && !isLabel(child))
      return [storedParagraph(readInlines(child.children, reading))]
    reading.report(child, `:::${node.name} holds paragraphs only, and has no label.`)
    return []
  })
}

function oneParagraph(node: ContainerDirective, reading: Reading): PhrasingContent[] {
  const [child, ...more] = node.children
  if (child?.type === 'paragraph' && !isLabel(child) && more.length === 0) return child.children
  reading.report(node, `:::${node.name} holds one paragraph.`)
  return []
}

/** The `[label]` of a directive arrives as its first paragraph. */
function isLabel({ data }: { data?: { directiveLabel?: boolean | null } }): boolean {
  return data?.directiveLabel === true
}
