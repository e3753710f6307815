import { nameOf } from '@/editorial/checks/cited'
import { linksOf } from '@/editorial/checks/links'
import { rule } from '@/editorial/checks/rule'

export const disclosureMissing = rule({
  name: 'disclosure-missing',
  area: 'commerce',
  severity: 'error',
  about: 'Readers learn of our interest before they read what we say of a product.',
  on: ['articles', 'products'],
  find: (document, library) => {
    if (document.type === 'products') {
      const offer = document.offers.find(({ relation }) => relation !== 'none')
      if (!offer || document.commercialRelation !== 'none') return []
      const message = `The offer of ${offer.seller} earns us something and the product says that we have no relation to it: choose our relation.`
      return [{ path: 'commercialRelation', quote: offer.seller, message }]
    }
    if (document.disclosures.some((text) => text.trim() !== '')) return []
    return linksOf(document).flatMap(({ path, text, to }) => {
      const product =
        to.kind === 'document' && to.type === 'products' ? library.find('products', to.id) : null
      if (!product || product.commercialRelation === 'none') return []
      const message = `We have a commercial relation to ${nameOf(product)} and the article does not say so: add a disclosure.`
      return [{ path, quote: text, message }]
    })
  },
  examples: {
    fires: [
      '::product-card{product="gun"}',
      'Try [a massage gun](/products/gun).',
      { type: 'products', offers: [{ seller: 'A shop', relation: 'affiliate' }] },
    ],
    silent: [
      '::product-card{product="ball"}',
      {
        type: 'articles',
        body: '::product-card{product="gun"}',
        disclosures: [{ text: 'The gun is sold through affiliate links.' }],
      },
      {
        type: 'products',
        commercialRelation: 'affiliate',
        offers: [{ seller: 'A shop', relation: 'affiliate' }],
      },
    ],
  },
})
