import type { Page } from '@/contract/page'
import type { ProductSummary } from '@/contract/products'
import { pressureLabels } from '@/vocabulary/products'
import { EntryList } from '@/components/entry-list/entry-list'
import { IndexPage } from '@/components/index-page/index-page'
import { pageHref } from '@/components/pager/page-href'
import { ProductComparison } from '@/components/product-comparison/product-comparison'
import { Flush } from '@/components/flush/flush'
import { ProductEntry } from '@/components/product-entry/product-entry'

/** All tools, by how hard they press, then side by side. */
export function ProductIndex({ page, dek }: { page: Page<ProductSummary>; dek: string }) {
  const gentleFirst = [...page.items].sort((a, b) => a.pressure.level - b.pressure.level)
  const levels = pressureLabels
    .map((label, level) => ({
      label,
      items: gentleFirst.filter(({ pressure }) => pressure.level === level),
    }))
    .filter(({ items }) => items.length > 0)
  const groups = levels.map(({ label, items }) => ({
    id: label.toLowerCase(),
    title: `${label} pressure`.replace('None pressure', 'No pressure'),
    content: (
      <Flush>
        <EntryList>
          {items.map((product) => (
            <ProductEntry key={product.id} product={product} level={3} />
          ))}
        </EntryList>
      </Flush>
    ),
  }))
  const comparison = {
    id: 'comparison',
    title: 'Side by side',
    intro: <p>The same tools in one table, the gentlest first.</p>,
    content: <ProductComparison products={gentleFirst} />,
  }
  return (
    <IndexPage
      title="Tools"
      dek={dek}
      total={page.total}
      previous={pageHref({ path: '/products', cursor: page.prev })}
      next={pageHref({ path: '/products', cursor: page.next })}
      groups={page.items.length > 1 ? [...groups, comparison] : groups}
    />
  )
}
