import { altMissing } from './alt-missing'
import { altUseless } from './alt-useless'
import { careCardIncomplete } from './care-card-incomplete'
import { careCardMissing } from './care-card-missing'
import { careDelayed } from './care-delayed'
import { citedDoubtful } from './cited-doubtful'
import { citedDraft } from './cited-draft'
import { citedRetracted } from './cited-retracted'
import { citedUnverified } from './cited-unverified'
import { conflictingDoses } from './conflicting-doses'
import { dekIdle } from './dek-idle'
import { dekMissing } from './dek-missing'
import { disclosureMissing } from './disclosure-missing'
import { doseDiffers } from './dose-differs'
import { excessiveDose } from './excessive-dose'
import { forbiddenPlace } from './forbidden-place'
import { headingEmpty } from './heading-empty'
import { headingJump } from './heading-jump'
import { headingRepeated } from './heading-repeated'
import { keyPointsMissing } from './key-points-missing'
import { linkBroken } from './link-broken'
import { linkTextVague } from './link-text-vague'
import { linkToDraft } from './link-to-draft'
import { linkToRedirect } from './link-to-redirect'
import { mojibake } from './mojibake'
import { orphanMuscle } from './orphan-muscle'
import { overpromise } from './overpromise'
import { paragraphLong } from './paragraph-long'
import { placeholderLeft } from './placeholder'
import { priceOld } from './price-old'
import { priceWithoutDate } from './price-without-date'
import { quoteWithoutSource } from './quote-without-source'
import { readingGradeHigh } from './reading-grade'
import { referenceNeverCited } from './reference-never-cited'
import { referenceUntraceable } from './reference-untraceable'
import { reimbursementUnconditional } from './reimbursement-unconditional'
import { reviewOverdue } from './review-overdue'
import { reviewUndated } from './review-undated'
import { sectionLong } from './section-long'
import { sentenceLong } from './sentence-long'
import { standingUnsourced } from './standing-unsourced'
import { stopRuleMissing } from './stop-rule-missing'
import { tableWithoutSource } from './table-without-source'
import { takeawayMissing } from './takeaway-missing'
import { titleTaken } from './title-taken'
import { unboundedDose } from './unbounded-dose'
import { uncitedNumber } from './uncited-number'
import { uncitedStudy } from './uncited-study'
import { wordDoubled } from './word-doubled'
import type { CorpusRule, Rule } from '@/editorial/checks/rule'

/** Every rule about one document, by name. */
export const rules: readonly Rule[] = [
  altMissing,
  altUseless,
  careCardIncomplete,
  careCardMissing,
  careDelayed,
  citedDoubtful,
  citedDraft,
  citedRetracted,
  citedUnverified,
  dekIdle,
  dekMissing,
  disclosureMissing,
  doseDiffers,
  excessiveDose,
  forbiddenPlace,
  headingEmpty,
  headingJump,
  headingRepeated,
  keyPointsMissing,
  linkBroken,
  linkTextVague,
  linkToDraft,
  linkToRedirect,
  mojibake,
  overpromise,
  paragraphLong,
  placeholderLeft,
  priceOld,
  priceWithoutDate,
  quoteWithoutSource,
  readingGradeHigh,
  referenceUntraceable,
  reimbursementUnconditional,
  reviewOverdue,
  reviewUndated,
  sectionLong,
  sentenceLong,
  standingUnsourced,
  stopRuleMissing,
  tableWithoutSource,
  takeawayMissing,
  unboundedDose,
  uncitedNumber,
  uncitedStudy,
  wordDoubled,
]

/** Every rule that compares documents. */
export const corpusRules: readonly CorpusRule[] = [
  conflictingDoses,
  orphanMuscle,
  referenceNeverCited,
  titleTaken,
]
