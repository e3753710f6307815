import type { ProductSummary } from '@/contract/products'

/** A scheme that may pay, with the condition and who says so. */
export function reimbursementText(entry: ProductSummary['reimbursement'][number]): string {
  const { scheme, condition, source } = entry
  const parts = [scheme, condition, source ? `Source: ${source}` : null]
  return parts
    .filter((part) => part !== null)
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

/** A price as people write it; a currency that the runtime does not know keeps its code. */
export function priceText({ amount, currency }: NonNullable<ProductSummary['price']>): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount)
}
