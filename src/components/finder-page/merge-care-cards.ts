import type { CareCard } from '@/contract/safety'
import { urgencies, type Urgency } from '@/vocabulary/body'

/** The warnings of several spots as one card for each urgency and helper, every sign once, the most urgent first. */
export function mergeCareCards(cards: CareCard[], wanted: readonly Urgency[]): CareCard[] {
  const byKind = new Map<string, CareCard>()
  for (const { urgency, who, when } of cards) {
    if (!wanted.includes(urgency)) continue
    const key = JSON.stringify([urgency, who])
    const signs = byKind.get(key)?.when ?? []
    byKind.set(key, { urgency, who, when: [...new Set([...signs, ...when])] })
  }
  return [...byKind.values()].sort(
    (a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency),
  )
}
