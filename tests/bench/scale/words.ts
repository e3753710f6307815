import type { Dice } from './dice'

/** Words of the subject, the commonest first; about half of all texts hold one of the first few. */
const known =
  'pain muscle pressure trigger point study massage patients treatment neck shoulder back exercise tissue fascia nerve headache trial effect sleep posture movement tension stretching recovery evidence review chronic local range'.split(
    ' ',
  )
const beginnings = 'ab ce di fle ga hy in ky lo mi na or pe qua re sa te ul vi xe'.split(' ')
const middles = 'ba ci do fu gli lo mu na pro ri sti ta ve'.split(' ')
const ends = 'al ent ic ine ion is oid or osis us'.split(' ')

/** 2,600 more words, made up, so that an index has as much to tell apart as in real texts. */
const made = beginnings.flatMap((beginning) =>
  middles.flatMap((middle) => ends.map((end) => beginning + middle + end)),
)
export const vocabulary = [...known, ...made]

export function phrase(dice: Dice, words: number): string {
  return capitalised(Array.from({ length: words }, () => dice.early(vocabulary)).join(' '))
}

export function sentence(dice: Dice): string {
  return `${phrase(dice, 8 + dice.below(10))}.`
}

export function paragraph(dice: Dice): string {
  return Array.from({ length: 4 + dice.below(4) }, () => sentence(dice)).join(' ')
}

/** A name that some dozens of works share in the largest library. */
export function familyName(dice: Dice): string {
  return capitalised(`${dice.one(vocabulary)}s`)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
