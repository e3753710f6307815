import type { CheckedDocument } from './documents'
import { blocksOf } from './passages'
import { shortened } from './prose'

/** Words that tell somebody to press on a muscle. */
export const pressing =
  /\b(?:press(?:es|ed|ing)?|pressure|knead|massage|lean (?:in|into|on|onto|against)|roll (?:slowly|gently|over|on|along|the)|hold (?:still|it|the|steady|for)|squeeze|rub|dig)\b/i

/** Whether it is told here, or only shown by the card of a spot, whose own page has its care cards. */
type Treatment = { path: string; quote: string; isTold: boolean }

/** Where an article tells readers how to treat themselves: steps that press, or the card of a spot. */
export function treatmentIn(document: CheckedDocument): Treatment | null {
  const steps = pressingSteps(document)[0]
  if (steps) return { path: steps.path, quote: shortened(steps.items.join(' ')), isTold: true }
  const card = blocksOf(document.body, 'spotCard')[0]
  if (!card) return null
  return { path: card.path, quote: `The card of a spot (${card.fields.spot ?? ''})`, isTold: false }
}

/** The blocks of steps that press on a muscle. Stretching and heat need no stop rule of their own. */
export function pressingSteps(document: CheckedDocument): { path: string; items: string[] }[] {
  return blocksOf(document.body, 'steps')
    .map(({ path, fields }) => ({ path, items: fields.items }))
    .filter(({ items }) => items.some((item) => pressing.test(item)))
}
