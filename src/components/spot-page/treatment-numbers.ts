import type { SelfTreatment } from '@/contract/spots'
import type { BigNumber } from '@/components/big-numbers/big-numbers'
import { rangeText } from '@/site/range-text'

/** The dose of a self-treatment: how long to hold, how often a week at most. Nothing where nothing is said. */
export function treatmentNumbers({ holdSeconds, sessionsPerWeek }: SelfTreatment): BigNumber[] {
  const numbers: BigNumber[] = []
  if (holdSeconds) {
    numbers.push({ label: 'Hold', number: rangeText(holdSeconds), unit: 'seconds' })
  }
  if (sessionsPerWeek) {
    const unit = sessionsPerWeek.max === 1 ? 'time a week' : 'times a week'
    const note = `No more than ${sessionsPerWeek.max}.`
    numbers.push({ label: 'Repeat', number: rangeText(sessionsPerWeek), unit, note })
  }
  return numbers
}
