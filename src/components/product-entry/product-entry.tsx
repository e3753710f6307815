import type { ProductSummary } from '@/contract/products'
import { commercialRelationLabels, poweredLabels, productKindLabels } from '@/vocabulary/products'
import { Entry } from '@/components/entry-list/entry-list'
import { PressureScale } from '@/components/pressure-scale/pressure-scale'

/** A tool in a list: what it is, how hard it presses, and any money between its seller and us. */
export function ProductEntry({ product, level }: { product: ProductSummary; level?: 2 | 3 }) {
  const { kind, powered, commercialRelation } = product
  return (
    <Entry
      href={product.url}
      title={product.name}
      level={level}
      label={productKindLabels[kind]}
      text={product.summary}
      meta={
        <>
          <PressureScale level={product.pressure.level} />
          <span>{poweredLabels[powered]}</span>
          {commercialRelation === 'none' ? null : (
            <strong>{commercialRelationLabels[commercialRelation]}</strong>
          )}
        </>
      }
    />
  )
}
