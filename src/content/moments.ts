import 'server-only'
import type { Product } from '@/contract/products'
import { hasCome } from '@/trace'

/** How long a price is shown without a word about its age; half a year is our own choice. */
const priceDays = 183
const day = 86_400_000

/** Whether a day has come. What shows the answer ends when the day comes. */
export function isPast(iso: string | null): boolean {
  return iso !== null && hasCome(new Date(iso))
}

/** Whether a price was seen so long ago that it may well have changed. */
export function isOldPrice(price: Product['price']): boolean {
  return price !== null && hasCome(new Date(Date.parse(price.asOf) + priceDays * day))
}
