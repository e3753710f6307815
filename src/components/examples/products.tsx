import { examples } from '@/contract/examples'
import { PressureLadder } from '@/components/pressure-ladder/pressure-ladder'
import { ProductComparison } from '@/components/product-comparison/product-comparison'
import { ProductEntry } from '@/components/product-entry/product-entry'
import { ProductIndex } from '@/components/product-index/product-index'
import { ProductPage } from '@/components/product-page/product-page'
import type { ComponentExamples } from './example'
import { longText, longTitle, pageOf } from './texts'

const { products: product, references: reference } = examples
const firm = { ...product, name: 'Massage cane', pressure: { ...product.pressure, level: 3 } }
const sold = {
  ...firm,
  commercialRelation: 'affiliate' as const,
  makerClaims: [longText],
  warrantyYears: 2,
  price: { amount: 20, currency: 'EUR', asOf: '2025-01-02T00:00:00.000Z' },
  offers: [{ seller: 'A shop', url: 'https://shop.example/', relation: 'affiliate' as const }],
}
const long = { ...product, name: longTitle, summary: longText }
const bare = {
  ...product,
  ...{ materials: [], muscles: [], suitedFor: [], notSuitedFor: [], cautions: [], usage: [] },
  ...{ makerClaims: [], offers: [], images: [] },
}
const alone = { isPriceOld: false, spots: [], references: [], gentler: null, firmer: null }

/** Tools. */
export const productExamples: ComponentExamples = {
  'pressure-ladder': {
    full: <PressureLadder products={[product, firm, long]} />,
    'one of them is here': <PressureLadder products={[product, firm]} here={firm.id} />,
    empty: <PressureLadder products={[]} />,
  },
  'product-entry': {
    plain: <ProductEntry product={product} />,
    'with an interest of ours': <ProductEntry product={sold} />,
    long: <ProductEntry product={long} />,
  },
  'product-comparison': {
    some: <ProductComparison products={[product, sold, long]} />,
    empty: <ProductComparison products={[]} />,
  },
  'product-index': {
    some: <ProductIndex page={pageOf(product, sold)} dek={longText} />,
    empty: <ProductIndex page={pageOf()} dek="" />,
  },
  'product-page': {
    full: (
      <ProductPage
        {...{ ...alone, product: sold, isPriceOld: true, gentler: product, firmer: long }}
        references={[reference]}
      />
    ),
    bare: <ProductPage {...alone} product={bare} />,
  },
}
