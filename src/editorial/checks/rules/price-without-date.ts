import { inSentences, shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'

const price =
  /(?:[€$£]\s?\d|\b\d+(?:[.,]\d\d)?\s?(?:€|euros?\b|dollars?\b|pounds\b|EUR\b|USD\b|GBP\b))/i
const dated = /\b(?:19|20)\d\d\b/

export const priceWithoutDate = rule({
  name: 'price-without-date',
  area: 'commerce',
  severity: 'warning',
  about: 'A price is true on the day on which it was seen.',
  on: ['articles', 'products'],
  find: (document) => {
    const { amount = null, asOf = null } = document.type === 'products' ? document.price : {}
    const own =
      amount === null || asOf
        ? []
        : [
            {
              path: 'price.asOf',
              quote: String(amount),
              message: 'Say on which day the price was seen.',
            },
          ]
    return [
      ...own,
      ...inSentences(document, ({ text }) =>
        price.test(text) && !dated.test(text)
          ? `“${shortened(text)}” names a price without its date: add when it was seen.`
          : null,
      ),
    ]
  },
  examples: {
    fires: [
      'A tennis ball costs €3.',
      'The gun sells for 120 dollars.',
      { type: 'products', price: { amount: 30, currency: 'EUR', asOf: null } },
    ],
    silent: [
      'A tennis ball cost €3 in March 2026.',
      'A tennis ball costs little.',
      { type: 'products', price: { amount: 30, currency: 'EUR', asOf: '2026-10-01' } },
    ],
  },
})
