import type { Block, Body, Footnote, Inline, List } from '@/contract/body'

/** A body as plain text: citations as their numbers, the notes at the end. */
export function toText(body: Body): string {
  const footnotes: Footnote[] = []
  const blocks = body.map((block) => textOfBlock(block, footnotes)).filter((text) => text !== '')
  const notes = footnotes.map(({ number, content }) => `${number}. ${textOfLine(content, [])}`)
  return [...blocks, ...(notes.length ? [`Notes\n\n${notes.join('\n')}`] : [])].join('\n\n')
}

function textOfBlock(block: Block, footnotes: Footnote[]): string {
  const line = (inlines: Inline[]) => textOfLine(inlines, footnotes)
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
      return lines([`${block.who}:`, ...block.when.map((text) => `- ${text}`)])
    case 'callout':
      return block.content.map((part) => textOfBlock(part, footnotes)).join('\n\n')
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

function textOfLine(inlines: Inline[], footnotes: Footnote[]): string {
  return inlines.map((inline) => textOfInline(inline, footnotes)).join('')
}

function textOfInline(inline: Inline, footnotes: Footnote[]): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'line-break':
      return '\n'
    case 'link':
      return textOfLine(inline.content, footnotes)
    case 'citation':
      return ` [${inline.items.map(({ number }) => number).join(', ')}]`
    case 'footnote':
      footnotes.push(inline)
      return ` [note ${inline.number}]`
    default:
      return inline satisfies never
  }
}

function lines(texts: (string | null)[]): string {
  return texts.filter(Boolean).join('\n')
}
