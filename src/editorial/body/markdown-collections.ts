import type { PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Block } from '@/contract/body'
import { pagePath } from '@/paths'
import { container, paragraph, table } from './markdown-nodes'

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>

/** A comparison is a table with an empty first cell. A thing that is a product is a link to it. */
export function comparison({ caption, things, attributes }: Of<'comparison'>): ContainerDirective {
  const head = things.map(({ label, product }) => {
    const name = textOf(label)
    return product
      ? [{ type: 'link' as const, url: pagePath('products', product.slug), children: name }]
      : name
  })
  const rows = attributes.map(({ label, values }) => [textOf(label), ...values.map(textOf)])
  return container('comparison', { caption }, [table([[[], ...head], ...rows])])
}

export function furtherReading({ items }: Of<'further-reading'>): ContainerDirective {
  const children = items.map(({ target, blurb }) => {
    const link: PhrasingContent = {
      type: 'link',
      url: pagePath(target.type, target.slug),
      children: textOf(target.title),
    }
    const remark = blurb ? textOf(`: ${blurb}`) : []
    return { type: 'listItem' as const, spread: false, children: [paragraph([link, ...remark])] }
  })
  return container('further-reading', {}, [
    { type: 'list', ordered: false, spread: false, children },
  ])
}

function textOf(text: string): PhrasingContent[] {
  return text ? [{ type: 'text', value: text }] : []
}
