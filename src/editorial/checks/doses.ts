/** How long something is to be done, in seconds. */
export type Dose = { min: number; max: number; words: string }

const words: Record<string, number> = {
  half: 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
}
const amount = `(?:\\d+(?:\\.\\d+)?|${Object.keys(words).toReversed().join('|')})`
const duration = new RegExp(
  `\\b(${amount})(?:(?:\\s*(?:to|or|–|-)\\s*)(${amount}))?(?:\\s+|-)?(?:an?\\s+)?(seconds?|secs?|minutes?|mins?|hours?)\\b`,
  'gi',
)
const inSeconds: Record<string, number> = { s: 1, m: 60, h: 3600 }

/** The durations that a text names: "30 to 90 seconds", "half a minute", "five minutes". */
export function durationsIn(text: string): Dose[] {
  return [...text.matchAll(duration)].map(([found, from = '', to, unit = '']) => {
    const factor = inSeconds[unit.charAt(0).toLowerCase()] ?? 1
    const min = numberOf(from) * factor
    return { min, max: to ? numberOf(to) * factor : min, words: found }
  })
}

const holding = /\b(?:hold|holds|held|press|pressure|keep|lean|stay|rest on|settle)\b/i
/** A sentence about warmth, sleep or a rest between tells of no pressure. */
const other =
  /\b(?:heat|warm|warmth|ice|cold|rest|walk|wait|minutes? (?:later|after)|trial|study|people|after)\b/i

/** How long a sentence tells readers to keep the pressure. */
export function holdsIn(sentence: string): Dose[] {
  return holding.test(sentence) && !other.test(sentence) ? durationsIn(sentence) : []
}

function numberOf(text: string): number {
  return words[text.toLowerCase()] ?? Number(text)
}
