import { firstPage } from '@/contract/page'
import { noteRefused } from '@/content/absence'
import { listProducts } from '@/content/products'
import { pageMetadata } from '@/site/page-metadata'
import { oneCursor, type QueryValues } from '@/site/query-values'
import { readPage } from '@/site/read-page'
import { NoSuchPage } from '@/components/no-such-page/no-such-page'
import { ProductIndex } from '@/components/product-index/product-index'

const description =
  'Hands, balls, rollers and machines for self-massage, from the gentlest to the deepest. What makers claim stands apart.'

export function generateMetadata() {
  return pageMetadata({ title: 'Tools', description, url: '/products' })
}

export default async function Page({ searchParams }: { searchParams: Promise<QueryValues> }) {
  const after = oneCursor((await searchParams).after)
  const page = await readPage(listProducts(firstPage({ after })))
  if (page) return <ProductIndex page={page} dek={description} />
  noteRefused()
  return <NoSuchPage title="Tools" href="/products" />
}
