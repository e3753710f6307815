import type { Passage } from './passages'

/** Words at the start of a sentence that take up what the sentence before spoke of. */
const takesUp =
  /^(?:and |but |so |yet )?(?:the (?:same|larger|smaller|other|first|second|third|latter|former|two|three)|it|its|that|this|these|those|both|they|their|in (?:one|another|both|the other)|another|neither|\w+ of (?:them|these|those))\b/i

/** Whether a sentence, or the one with which it makes one thought, cites something. */
export function isCovered({ sentences }: Passage, index: number): boolean {
  if (cites(index)) return true
  const ties = (at: number) => takesUp.test(sentences[at]?.text ?? '')
  for (let at = index; ties(at); at -= 1) if (cites(at - 1)) return true
  return ties(index + 1) && cites(index + 1)

  function cites(at: number): boolean {
    return (sentences[at]?.cites.length ?? 0) > 0
  }
}
