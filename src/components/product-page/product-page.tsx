import type { ProductSummary } from '@/contract/products'
import type { Work } from '@/contract/references'
import type { SpotSummary } from '@/contract/spots'
import { productPartLabels, productParts } from '@/vocabulary/products'
import { ReferenceEntries } from '@/components/reference-entry/reference-entry'
import { Flush } from '@/components/flush/flush'
import { Section } from '@/components/section/section'
import { collectSources } from '@/components/source-notes/collect-sources'
import { SourceList } from '@/components/source-notes/source-list'
import { ProductHead } from './product-head'
import { ProductLinks } from './product-links'
import { ProductMaker } from './product-maker'
import { ProductUse } from './product-use'
import styles from './product-page.module.css'

export type ProductPageData = {
  product: ProductSummary
  /** Whether its price was seen so long ago that it may have changed. */
  isPriceOld: boolean
  /** Spots that name it as a tool. */
  spots: SpotSummary[]
  references: Work[]
  /** Products on either side of it in pressure. */
  gentler: ProductSummary | null
  firmer: ProductSummary | null
}

/** A tool: whose interest is in it, what it is for, how hard it presses, for whom, and what only its maker says. */
export function ProductPage(props: ProductPageData) {
  const { product, references } = props
  const notes = collectSources(
    productParts.map((part) => ({
      label: productPartLabels[part],
      sources: product.sources[part] ?? [],
    })),
  )
  return (
    <article className={`wrap ${styles.page}`}>
      <ProductHead {...props} notes={notes} />
      <ProductUse product={product} notes={notes} />
      <ProductMaker product={product} isPriceOld={props.isPriceOld} notes={notes} />
      <ProductLinks {...props} notes={notes} />
      {references.length > 0 ? (
        <Section id="references" title="References">
          <Flush>
            <ReferenceEntries references={references} />
          </Flush>
        </Section>
      ) : null}
      {notes.list.length > 0 ? (
        <Section id="sources" title="Sources">
          <Flush>
            <SourceList sources={notes.list} />
          </Flush>
        </Section>
      ) : null}
    </article>
  )
}
