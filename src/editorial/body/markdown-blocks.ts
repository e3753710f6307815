import type { BlockContent } from 'mdast'
import type { Block, Body, Footnote, Inline } from '@/contract/body'
import { comparison, furtherReading } from './markdown-collections'
import { markdownInlines } from './markdown-inlines'
import { container, leaf, list, paragraph, table, words, wordList } from './markdown-nodes'

/** The blocks of a body as Markdown nodes. The notes that they carry are added to `footnotes`. */
export function markdownBlocks(body: Body, footnotes: Footnote[]): BlockContent[] {
  return body.map((block) => markdownBlock(block, footnotes))
}

function markdownBlock(block: Block, footnotes: Footnote[]): BlockContent {
  const line = (inlines: Inline[]) => markdownInlines(inlines, { footnotes, breaks: 'lines' })
  const single = (inlines: Inline[]) => markdownInlines(inlines, { footnotes, breaks: 'tags' })
  switch (block.type) {
    case 'paragraph':
      return paragraph(line(block.content))
    case 'heading':
      return { type: 'heading', depth: block.level, children: single(block.content) }
    case 'list':
      return list(block, line)
    case 'rule':
      return { type: 'thematicBreak' }
    case 'quote': {
      const { speaker, reference, locator } = block
      return container('quote', { speaker, reference: reference?.slug, locator }, [
        paragraph(line(block.content)),
      ])
    }
    case 'pull-quote':
      return container('pull-quote', {}, [words(block.text)])
    case 'figure': {
      const media = decodeURIComponent(new URL(block.image.url).pathname.split('/').at(-1) ?? '')
      return leaf('figure', { media, caption: block.caption, credit: block.credit })
    }
    case 'data-table': {
      const { caption, source, headerRow, headerColumn } = block
      const attributes = {
        caption,
        source: source?.slug,
        headerRow: String(headerRow),
        headerColumn: String(headerColumn),
      }
      return container('data-table', attributes, [table(block.rows.map((row) => row.map(single)))])
    }
    case 'care-card':
      return container('care-card', { urgency: block.urgency, who: block.who }, [
        wordList(block.when, false),
      ])
    case 'callout':
      return container('callout', { tone: block.tone }, markdownBlocks(block.content, footnotes))
    case 'definition':
      return container('definition', { term: block.term }, [paragraph(line(block.content))])
    case 'steps':
      return container('steps', {}, [wordList(block.items, true)])
    case 'spot-card':
      return leaf('spot-card', { spot: block.spot.slug })
    case 'muscle-card':
      return leaf('muscle-card', { muscle: block.muscle.slug })
    case 'product-card':
      return leaf('product-card', { product: block.product.slug })
    case 'comparison':
      return comparison(block)
    case 'further-reading':
      return furtherReading(block)
    default:
      return block satisfies never
  }
}
