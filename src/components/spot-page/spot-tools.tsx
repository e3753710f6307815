import type { ProductSummary } from '@/contract/products'
import { ProductEntry } from '@/components/product-entry/product-entry'
import { EntryList } from '@/components/entry-list/entry-list'
import styles from './spot-page.module.css'

/** Tools that suit, from the gentlest on. Money plays no part in the order; where there is any, the entry says so. */
export function SpotTools({ tools }: { tools: ProductSummary[] }) {
  if (tools.length === 0) return null
  const gentleFirst = [...tools].sort((a, b) => a.pressure.level - b.pressure.level)
  return (
    <div className={styles.tools}>
      <h3>Tools that suit, the gentlest first</h3>
      <EntryList>
        {gentleFirst.map((product) => (
          <ProductEntry key={product.id} product={product} level={3} />
        ))}
      </EntryList>
    </div>
  )
}
