import type { Product as ProductThing } from 'schema-dts'
import type { Product } from '@/contract/products'
import { productKindLabels } from '@/vocabulary/products'
import { graph } from './graph'
import { pictureOf } from './picture'

/** A tool. No rating and no offer: we have none that we would vouch for. */
export function productJsonLd(product: Product) {
  const page: ProductThing = {
    '@type': 'Product',
    url: product.url,
    name: product.name,
    description: product.summary,
    category: productKindLabels[product.kind],
    ...(product.brand ? { brand: { '@type': 'Brand', name: product.brand } } : {}),
    ...(product.materials.length > 0 ? { material: product.materials.join(', ') } : {}),
    image: [product.images[0]?.url, pictureOf(product.url)].filter((url) => url !== undefined),
  }
  const trail = [{ name: 'Tools', path: '/products' }]
  return graph({ page, trail, name: product.name, url: product.url })
}
