import type { Block } from '@/contract/body'
import type { Relation } from '@/contract/relation'
import { calloutToneLabels, urgencyLabels } from '@/vocabulary/body'
import { element, joined, link, type Html } from './html'
import { htmlInlines, htmlList, type Marks } from './html-inlines'
import { comparisonTable, dataTable } from './html-tables'

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>

/** One block as HTML. Its class says what it is, where the element does not. */
export function htmlBlock(block: Block, marks: Marks): Html {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, htmlInlines(block.content, marks))
    case 'heading':
      return element(`h${block.level}`, { id: block.anchor }, htmlInlines(block.content, marks))
    case 'list':
      return htmlList(block, marks)
    case 'rule':
      return element('hr', {})
    case 'quote':
      return quote(block, marks)
    case 'pull-quote':
      return element('p', { class: 'pull-quote', 'aria-hidden': 'true' }, block.text)
    case 'figure':
      return figure(block)
    case 'data-table':
      return dataTable(block, marks)
    case 'care-card':
      return element(
        'aside',
        { class: 'care-card', 'data-urgency': block.urgency },
        label(`${urgencyLabels[block.urgency]}: ${block.who}`),
        element('ul', {}, ...block.when.map((text) => element('li', {}, text))),
      )
    case 'callout':
      return element(
        'aside',
        { class: 'callout', 'data-tone': block.tone },
        label(calloutToneLabels[block.tone]),
        ...block.content.map((part) => htmlBlock(part, marks)),
      )
    case 'definition':
      return element(
        'dl',
        {},
        element('dt', {}, block.term),
        element('dd', {}, htmlInlines(block.content, marks)),
      )
    case 'steps':
      return element(
        'ol',
        { class: 'steps' },
        ...block.items.map((text) => element('li', {}, text)),
      )
    case 'spot-card':
      return card(block.spot)
    case 'muscle-card':
      return card(block.muscle)
    case 'product-card':
      return card(block.product)
    case 'comparison':
      return comparisonTable(block)
    case 'further-reading':
      return furtherReading(block)
    default:
      return block satisfies never
  }
}

function label(text: string): Html {
  return element('p', {}, element('strong', {}, text))
}

function card({ type, url, title }: Relation): Html {
  return element('p', { class: `card ${type}` }, link(url, {}, title))
}

function quote({ content, speaker, reference, locator }: Of<'quote'>, marks: Marks): Html {
  const words = element('blockquote', {}, element('p', {}, htmlInlines(content, marks)))
  if (!speaker && !reference) return words
  const source = joined([
    speaker,
    speaker && reference ? ', ' : null,
    reference && link(reference.url, {}, reference.title),
    locator ? `, ${locator}` : null,
  ])
  return element('figure', { class: 'quote' }, words, element('figcaption', {}, source))
}

function figure({ image, caption, credit }: Of<'figure'>): Html {
  const { url, width, height, alt, sizes } = image
  const sources = [...new Set(sizes.map(({ type }) => type))].map((type) => {
    const all = sizes.filter((size) => size.type === type)
    const srcset = all.map((size) => `${size.url} ${size.width}w`).join(', ')
    return element('source', { type, srcset })
  })
  const picture = element('img', { src: url, alt, width, height, loading: 'lazy' })
  const words = [caption, credit].filter((text) => text !== null).join(' ')
  return element(
    'figure',
    {},
    sources.length > 0 ? element('picture', {}, ...sources, picture) : picture,
    words ? element('figcaption', {}, words) : null,
  )
}

function furtherReading({ items }: Of<'further-reading'>): Html {
  return element(
    'ul',
    { class: 'further-reading' },
    ...items.map(({ target, blurb }) =>
      element('li', {}, link(target.url, {}, target.title), blurb ? `: ${blurb}` : null),
    ),
  )
}
