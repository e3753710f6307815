/** Whether a clinician has looked at the advice, in so many words. */
export function ReviewedLine({ isReviewed }: { isReviewed: boolean }) {
  return <span>{isReviewed ? 'Reviewed by a clinician' : 'Not reviewed by a clinician'}</span>
}
