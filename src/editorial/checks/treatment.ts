import type { CheckedDocument } from './documents'
import { blocksOf } from './passages'
import { shortened } from './prose'

/** Words that tell somebody to press on a muscle. */
export const pressing =
  /\b(?:press(?:es|ed|ing)?|pressure|knead|massage|lean (?:in|into|on|onto|against)|roll (?:slowly|gently|over|on|along|the)|hold (?:still|it|the|steady|for)|squeeze|rub|dig)\b/i

/** Where an article tells readers how to treat themselves: steps that press, or the card of a spot. */
export function treatmentIn(document: CheckedDocument): { path: string; quote: string } | null {
  const steps = pressingSteps(document)[0]
  if (steps) return { path: steps.path, quote: shortened(steps.items.join(' ')) }
  const card = blocksOf(document.body, 'spotCard')[0]
  return card ? { path: card.path, quote: `The card of a spot (${card.fields.spot ?? ''})` } : null
}

/** The blocks of steps that press on a muscle. Stretching and heat need no stop rule of their own. */
export function pressingSteps(document: CheckedDocument): { path: string; items: string[] }[] {
  return blocksOf(document.body, 'steps')
    .map(({ path, fields }) => ({ path, items: fields.items }))
    .filter(({ items }) => items.some((item) => pressing.test(item)))
}
