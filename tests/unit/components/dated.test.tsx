import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { examples } from '@/contract/examples'
import { ArticleHead } from '@/components/article-head/article-head'
import { ProductPage } from '@/components/product-page/product-page'

const plain = (html: string) => html.replace(/<[^>]+>/g, '')

test('an article whose review is overdue says since when', () => {
  const article = { ...examples.articles, nextReviewAt: '2026-01-05T00:00:00.000Z' }
  const head = (isReviewOverdue: boolean) =>
    plain(renderToStaticMarkup(<ArticleHead article={article} isReviewOverdue={isReviewOverdue} />))
  expect(head(true)).toContain('A review was due on 5 January 2026')
  expect(head(false)).not.toContain('review was due')
})

test('an old price says that it may have changed', () => {
  const price = { amount: 20, currency: 'EUR', asOf: '2026-01-05T00:00:00.000Z' }
  const product = { ...examples.products, price }
  const page = (isPriceOld: boolean) =>
    plain(
      renderToStaticMarkup(
        <ProductPage
          {...{ product, isPriceOld, spots: [], references: [], gentler: null, firmer: null }}
        />,
      ),
    )
  expect(page(true)).toContain('it may have changed')
  expect(page(false)).not.toContain('it may have changed')
})
