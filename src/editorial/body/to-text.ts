import type { Block, Body, Footnote, Inline, List } from '@/contract/body'
import type { Relation } from '@/contract/relation'
import { calloutToneLabels, urgencyLabels } from '@/vocabulary/body'

type Marks = { footnotes: Footnote[]; references: Map<number, Relation> }

/** A body as plain text: citations as their numbers, the notes and what is cited at the end. */
export function toText(body: Body): string {
  const marks: Marks = { footnotes: [], references: new Map() }
  const blocks = body.map((block) => textOfBlock(block, marks)).filter((text) => text !== '')
  const notes = marks.footnotes.map(
    ({ number, content }) => `${number}. ${textOfLine(content, marks)}`,
  )
  const cited = [...marks.references]
    .sort(([a], [b]) => a - b)
    .map(([number, { title, url }]) => `${number}. ${title}, ${url}`)
  return [...blocks, ...ending('Notes', notes), ...ending('References', cited)].join('\n\n')
}

function ending(title: string, items: string[]): string[] {
  return items.length > 0 ? [`${title}\n\n${items.join('\n')}`] : []
}

function textOfBlock(block: Block, marks: Marks): string {
  const line = (inlines: Inline[]) => textOfLine(inlines, marks)
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return line(block.content)
    case 'list':
      return textOfList(block, line, '').join('\n')
    case 'rule':
      return '* * *'
    case 'quote': {
      const from = [block.speaker, block.reference?.title, block.locator].filter(Boolean).join(', ')
      return `“${line(block.content)}”${from ? `\n(${from})` : ''}`
    }
    case 'pull-quote':
      return block.text
    case 'figure':
      return lines([block.image.alt, block.caption, block.credit])
    case 'data-table':
      return lines([block.caption, ...block.rows.map((row) => row.map(line).join(' | '))])
    case 'care-card':
      return lines([
        `${urgencyLabels[block.urgency]}: ${block.who}`,
        ...block.when.map((text) => `- ${text}`),
      ])
    case 'callout':
      return [
        `${calloutToneLabels[block.tone]}:`,
        ...block.content.map((part) => textOfBlock(part, marks)),
      ].join('\n\n')
    case 'definition':
      return `${block.term}: ${line(block.content)}`
    case 'steps':
      return lines(block.items.map((text, index) => `${index + 1}. ${text}`))
    case 'spot-card':
      return block.spot.title
    case 'muscle-card':
      return block.muscle.title
    case 'product-card':
      return block.product.title
    case 'comparison': {
      const { caption, things, attributes } = block
      const head = things.map(({ label }) => label)
      const rows = attributes.map(({ label, values }) => [label, ...values].join(' | '))
      return lines([caption, ['', ...head].join(' | ').trim(), ...rows])
    }
    case 'further-reading':
      return lines(
        block.items.map(({ target, blurb }) => `- ${target.title}${blurb ? `: ${blurb}` : ''}`),
      )
    default:
      return block satisfies never
  }
}

function textOfList(list: List, line: (inlines: Inline[]) => string, indent: string): string[] {
  return list.items.flatMap(({ content, children }, index) => [
    `${indent}${list.ordered ? `${index + 1}.` : '-'} ${line(content)}`,
    ...children.flatMap((child) => textOfList(child, line, `${indent}  `)),
  ])
}

function textOfLine(inlines: Inline[], marks: Marks): string {
  return inlines.map((inline) => textOfInline(inline, marks)).join('')
}

function textOfInline(inline: Inline, marks: Marks): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'line-break':
      return '\n'
    case 'link':
      return textOfLine(inline.content, marks)
    case 'citation':
      for (const { number, reference } of inline.items) marks.references.set(number, reference)
      return ` [${inline.items.map(({ number }) => number).join(', ')}]`
    case 'footnote':
      marks.footnotes.push(inline)
      return ` [note ${inline.number}]`
    default:
      return inline satisfies never
  }
}

function lines(texts: (string | null)[]): string {
  return texts.filter(Boolean).join('\n')
}
