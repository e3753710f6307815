import type { Metadata } from 'next'
import { absence } from '@/content/absence'
import { isOldPrice } from '@/content/moments'
import { namedProducts } from '@/content/products'
import { namedWorks } from '@/content/references'
import { namedSpots } from '@/content/spots'
import { productJsonLd } from '@/site/json-ld/product'
import { absentMetadata, pageMetadata } from '@/site/page-metadata'
import { JsonLd } from '@/components/json-ld/json-ld'
import { ProductPage } from '@/components/product-page/product-page'
import { NotHere } from '@/app/(site)/not-here'
import { getProduct } from '@/app/(site)/once'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await getProduct((await params).slug)
  if (!product) return absentMetadata()
  return pageMetadata({ title: product.name, description: product.summary, url: product.url })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const product = await getProduct(slug)
  if (!product) return <NotHere absence={await absence('products', slug)} />
  const { gentlerAlternative, firmerAlternative } = product
  const [spots, references, [gentler = null], [firmer = null]] = await Promise.all([
    namedSpots(product.spots),
    namedWorks(product.references),
    namedProducts(gentlerAlternative ? [gentlerAlternative] : []),
    namedProducts(firmerAlternative ? [firmerAlternative] : []),
  ])
  const isPriceOld = isOldPrice(product.price)
  return (
    <>
      <JsonLd graph={productJsonLd(product)} />
      <ProductPage {...{ product, isPriceOld, spots, references, gentler, firmer }} />
    </>
  )
}
