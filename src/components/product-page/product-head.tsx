import { commercialRelationLabels, poweredLabels, productKindLabels } from '@/vocabulary/products'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Notice } from '@/components/notice/notice'
import { PageTitle } from '@/components/page-title/page-title'
import { Picture } from '@/components/picture/picture'
import { PressureLadder } from '@/components/pressure-ladder/pressure-ladder'
import { PressureScale } from '@/components/pressure-scale/pressure-scale'
import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceMarks } from '@/components/source-notes/source-marks'
import type { ProductPageData } from './product-page'
import styles from './product-page.module.css'

/** Interests first, then what the tool is, and how hard it presses beside its neighbours. */
export function ProductHead(props: ProductPageData & { notes: SourceNotes }) {
  const { product, notes } = props
  const [image] = product.images
  return (
    <div className={styles.opening}>
      <div className={styles.head}>
        <Breadcrumb trail={[{ label: 'Tools', href: '/products' }]} />
        {product.commercialRelation === 'none' ? null : (
          <Notice title="Disclosure">
            <p>{commercialRelationLabels[product.commercialRelation]}</p>
          </Notice>
        )}
        <PageTitle
          label={productKindLabels[product.kind]}
          title={product.name}
          dek={product.summary}
        >
          <p className={styles.facts}>
            {product.brand ? <span>Brand: {product.brand}</span> : null}
            <span>
              {poweredLabels[product.powered]}
              <SourceMarks numbers={notes.numbersOf(product.sources.powered)} />
            </span>
            {product.materials.length > 0 ? (
              <span>
                Made of {product.materials.join(', ')}
                <SourceMarks numbers={notes.numbersOf(product.sources.materials)} />
              </span>
            ) : null}
          </p>
        </PageTitle>
        {image ? <Picture image={image} /> : null}
      </div>
      <Pressure {...props} />
    </div>
  )
}

function Pressure({ product, gentler, firmer, notes }: ProductPageData & { notes: SourceNotes }) {
  return (
    <section className={styles.pressure} aria-labelledby="pressure-title">
      <h2 className={styles.pressureTitle} id="pressure-title">
        How hard it presses
      </h2>
      <PressureScale level={product.pressure.level} size="large" />
      <p>
        {product.pressure.note}
        <SourceMarks numbers={notes.numbersOf(product.sources.pressure)} />
      </p>
      <PressureLadder
        products={[gentler, product, firmer].filter((tool) => tool !== null)}
        here={product.id}
      />
    </section>
  )
}
