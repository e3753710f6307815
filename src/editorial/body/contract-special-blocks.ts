import type { Block } from '@/contract/body'
import { toInlines } from './contract-inlines'
import { toProse } from './contract-prose'
import { toDataTable } from './contract-tables'
import type { DocumentContext } from './document-context'
import type { BlockFields } from './lexical-blocks'
import { wordsOf } from './text-of'
import { tidyLines, tidyOrNull, tidyText } from './tidy-text'

/** One special block. Where all that it would show is not public or empty, there is none. */
export function toSpecialBlocks(block: BlockFields, context: DocumentContext): Block[] {
  switch (block.blockType) {
    case 'quote':
      return toQuote(block, context)
    case 'pullQuote':
      return tidyText(block.text) ? [{ type: 'pull-quote', text: tidyText(block.text) }] : []
    case 'figure':
      return toFigure(block, context)
    case 'dataTable':
      return toDataTable(block, context)
    case 'careCard': {
      const { urgency, who, when } = block
      return [{ type: 'care-card', urgency, who: tidyText(who), when: tidyLines(when) }]
    }
    case 'callout': {
      const content = toProse(block.content, context)
      return content.length ? [{ type: 'callout', tone: block.tone, content }] : []
    }
    case 'definition': {
      const content = toInlines(block.content, context)
      return [{ type: 'definition', term: tidyText(block.term), content }]
    }
    case 'steps': {
      const items = tidyLines(block.items)
      return items.length ? [{ type: 'steps', items }] : []
    }
    case 'spotCard': {
      const spot = context.relation('spots', block.spot)
      return spot ? [{ type: 'spot-card', spot }] : []
    }
    case 'muscleCard': {
      const muscle = context.relation('muscles', block.muscle)
      return muscle ? [{ type: 'muscle-card', muscle }] : []
    }
    case 'productCard': {
      const product = context.relation('products', block.product)
      return product ? [{ type: 'product-card', product }] : []
    }
    case 'comparison':
      return toComparison(block, context)
    case 'furtherReading': {
      const items = block.items.flatMap(({ target, blurb }) => {
        const found = target && context.relation(target.type, target.id)
        return found ? [{ target: found, blurb: tidyOrNull(blurb) }] : []
      })
      return items.length ? [{ type: 'further-reading', items }] : []
    }
    default:
      return block satisfies never
  }
}

type Fields<Name extends BlockFields['blockType']> = Extract<BlockFields, { blockType: Name }>

function toQuote(block: Fields<'quote'>, context: DocumentContext): Block[] {
  const content = toInlines(block.text, context)
  // Marks without words still have their numbers: they stand as a paragraph.
  if (!wordsOf(block.text)) return content.length ? [{ type: 'paragraph', content }] : []
  const reference = context.cite(block.reference)?.reference ?? null
  const locator = reference && tidyOrNull(block.locator)
  return [{ type: 'quote', content, speaker: tidyOrNull(block.speaker), reference, locator }]
}

/** Where the text says nothing of its own, the picture's own caption and credit stand. */
function toFigure(block: Fields<'figure'>, context: DocumentContext): Block[] {
  const image = context.image(block.media)
  if (!image) return []
  const caption = tidyOrNull(block.caption) ?? tidyOrNull(image.caption)
  return [
    {
      type: 'figure',
      image,
      caption,
      credit: tidyOrNull(block.credit) ?? tidyOrNull(image.credit),
    },
  ]
}

function toComparison(block: Fields<'comparison'>, context: DocumentContext): Block[] {
  const things = block.things.map(({ label, product }) => ({
    label: tidyText(label),
    product: context.relation('products', product),
  }))
  // With fewer than two there is nothing to compare: a draft that is not finished.
  if (things.length < 2) return []
  const attributes = block.attributes.map(({ label, values }) => ({
    label: tidyText(label),
    values: things.map((_, index) => tidyText(values[index] ?? '')),
  }))
  return [{ type: 'comparison', caption: tidyText(block.caption), things, attributes }]
}
