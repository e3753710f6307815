import { rule } from '@/editorial/checks/rule'

const yearInMs = 365 * 24 * 60 * 60 * 1000

export const priceOld = rule({
  name: 'price-old',
  area: 'commerce',
  severity: 'warning',
  about: 'After a year a price misleads more than it helps; our own measure.',
  on: ['products'],
  find: ({ price }, { today }) => {
    const { amount, asOf } = price
    if (amount === null || !asOf || Date.parse(today) - Date.parse(asOf) <= yearInMs) return []
    const message = `The price was seen on ${asOf.slice(0, 10)}: look again, or take it out.`
    return [{ path: 'price.asOf', quote: asOf.slice(0, 10), message }]
  },
  examples: {
    fires: ['2020-01-01', '2024-06-30', '2025-11-01'].map((asOf) => ({
      type: 'products' as const,
      price: { amount: 30, currency: 'EUR', asOf },
    })),
    silent: ['2026-11-01', '2026-01-15', '2025-12-24'].map((asOf) => ({
      type: 'products' as const,
      price: { amount: 30, currency: 'EUR', asOf },
    })),
  },
})
