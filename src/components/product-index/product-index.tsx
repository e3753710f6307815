import type { Page } from '@/contract/page'
import type { ProductSummary } from '@/contract/products'
import { pressureLabels } from '@/vocabulary/products'
import { EntryList } from '@/components/entry-list/entry-list'
import { IndexPage } from '@/components/index-page/index-page'
import { pageHref } from '@/components/pager/page-href'
import { ProductComparison } from '@/components/product-comparison/product-comparison'
import { Notice } from '@/components/notice/notice'
import { PressureLadder } from '@/components/pressure-ladder/pressure-ladder'
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
    isWide: true,
    intro: <p>The same tools in one table, the gentlest first.</p>,
    content: <ProductComparison products={gentleFirst} />,
  }
  return (
    <IndexPage
      title="Tools"
      dek={dek}
      head={<Interests products={gentleFirst} />}
      opening={<PressureLadder products={gentleFirst} isWide />}
      total={page.total}
      previous={pageHref({ path: '/products', cursor: page.prev })}
      next={pageHref({ path: '/products', cursor: page.next })}
      groups={page.items.length > 1 ? [...groups, comparison] : groups}
    />
  )
}

/** Whose interest is in what is listed, before the list. */
function Interests({ products }: { products: ProductSummary[] }) {
  const paid = products.filter(({ commercialRelation }) => commercialRelation !== 'none')
  if (products.length === 0) return null
  return (
    <Notice title="Disclosure">
      <p>
        {paid.length === 0
          ? 'No link here earns us anything.'
          : `We have an interest in ${paid.length} of these ${products.length} tools; each says which. `}
        {paid.length === 0 ? null : 'The order is that of pressure, never that of money.'}
      </p>
    </Notice>
  )
}
