import type { Block, Field } from 'payload'
import { callout } from './callout'
import { careCard } from './care-card'
import { citation } from './citation'
import { comparison } from './comparison'
import { dataTable } from './data-table'
import { definition } from './definition'
import { figure } from './figure'
import { footnote } from './footnote'
import { furtherReading } from './further-reading'
import { muscleCard } from './muscle-card'
import { productCard } from './product-card'
import { pullQuote } from './pull-quote'
import { quote } from './quote'
import { spotCard } from './spot-card'
import { steps } from './steps'

/** The blocks of a body, in the order of the panel's menu: what is used most comes first. */
export const bodyBlocks: Block[] = [
  careCard,
  callout,
  steps,
  spotCard,
  muscleCard,
  productCard,
  figure,
  dataTable,
  comparison,
  definition,
  quote,
  pullQuote,
  furtherReading,
].map(withKeeper)

export const inlineBlocks: Block[] = [citation, footnote]

/** What is typed in a block is kept, however slow the server is. */
function withKeeper(block: Block): Block {
  const Field = '/collections/editor/kept-block#KeptBlock'
  const keeper: Field = { name: 'kept', type: 'ui', admin: { components: { Field } } }
  return { ...block, fields: [...block.fields, keeper] }
}
