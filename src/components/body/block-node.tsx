import type { Block } from '@/contract/body'
import { CareCard } from '@/components/care-card/care-card'
import { FurtherReading } from '@/components/further-reading/further-reading'
import { Figure } from '@/components/picture/figure'
import { Callout } from './callout'
import type { Cards } from './cards'
import { Comparison } from './comparison'
import { DataTable } from './data-table'
import { Inlines } from './inlines'
import { ListNode } from './list-node'
import { Quote } from './quote'
import { MuscleCard, ProductCard, SpotCard } from './resource-cards'
import styles from './blocks.module.css'

type Props = {
  block: Block
  cards: Cards
  /** A word that no other block of the text has. */
  place: string
}

/** One block of a text. */
export function BlockNode({ block, cards, place }: Props) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} />
        </p>
      )
    case 'heading':
      return <Heading {...block} />
    case 'list':
      return <ListNode list={block} />
    case 'rule':
      return <hr />
    case 'quote':
      return <Quote block={block} />
    case 'pull-quote':
      // It repeats a sentence of the text, so those who listen need not hear it twice.
      return (
        <p className={styles.pullQuote} aria-hidden="true">
          {block.text}
        </p>
      )
    case 'figure':
      return <Figure image={block.image} caption={block.caption} credit={block.credit} />
    case 'data-table':
      return <DataTable block={block} />
    case 'care-card':
      return <CareCard card={block} />
    case 'callout':
      return <Callout block={block} />
    case 'definition':
      return (
        <dl className={styles.definition}>
          <dt>{block.term}</dt>
          <dd>
            <Inlines content={block.content} />
          </dd>
        </dl>
      )
    case 'steps':
      return <Steps items={block.items} />
    case 'spot-card':
      return <SpotCard relation={block.spot} cards={cards} place={place} />
    case 'muscle-card':
      return <MuscleCard relation={block.muscle} cards={cards} place={place} />
    case 'product-card':
      return <ProductCard relation={block.product} cards={cards} />
    case 'comparison':
      return <Comparison block={block} />
    case 'further-reading':
      return <FurtherReading items={block.items} />
    default:
      return block satisfies never
  }
}

function Heading({ level, anchor, content }: Extract<Block, { type: 'heading' }>) {
  const Level = `h${level}` as const
  return (
    <Level id={anchor}>
      <Inlines content={content} />
    </Level>
  )
}

function Steps({ items }: { items: string[] }) {
  return (
    <ol role="list" className={styles.steps}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  )
}
