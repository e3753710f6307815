import type { PartialDate } from '@/contract/references'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "2002 Mar 5", as far as it is known. */
export function vancouverDate({ year, month, day }: PartialDate): string {
  const known = month ? [year, months[month - 1], day] : [year]
  return known.filter(Boolean).join(' ')
}

/** CSL's list of year, month and day, as far as it is known. */
export function cslDate({ year, month, day }: PartialDate): { 'date-parts': [number[]] } {
  if (!month) return { 'date-parts': [[year]] }
  return { 'date-parts': [day ? [year, month, day] : [year, month]] }
}
