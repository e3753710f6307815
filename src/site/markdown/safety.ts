import type { RootContent } from 'mdast'
import type { CareCard } from '@/contract/safety'
import { urgencyLabels } from '@/vocabulary/body'
import { generalSafety } from '@/site/general-safety'
import { list, paragraph, section, strong } from './nodes'

/** What has to be read before anything else: who has checked it, what holds always, what to beware of here, when to get help. */
export function readFirst(options: {
  safety: string[]
  safetyReviewed: boolean
  cautions: string[]
  /** Signs to stop at, which stand where the doing is told. */
  stopIf: string[]
  careCards: CareCard[]
}): RootContent[] {
  const { safety, safetyReviewed, cautions, stopIf, careCards } = options
  return section('Read this first', [
    paragraph([strong(reviewText(safetyReviewed))]),
    ...list(generalSafety(safety, [...cautions, ...stopIf])),
    ...section('Cautions', cautions.length > 0 ? list(cautions) : [paragraph('None known.')], 3),
    ...careCards.flatMap(({ urgency, who, when }) =>
      section(`${urgencyLabels[urgency]}: ${who}`, list(when), 3),
    ),
  ])
}

/** Whether a clinician has looked at the advice, in so many words. */
export function reviewText(isReviewed: boolean): string {
  return isReviewed ? 'Reviewed by a clinician' : 'Not reviewed by a clinician'
}
