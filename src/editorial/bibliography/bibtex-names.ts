import { partedOutside, plainOfLatex } from './latex'
import type { Name } from './record'

/** "Last, First and von Last, Jr, First and {World Health Organization}", as BibTeX reads them. */
export function namesOfBibtex(value: string): Name[] {
  return partedOutside(value, /\s+and\s+/iy)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'others')
    .map(nameOf)
}

function nameOf(written: string): Name {
  if (/^\{(?:[^{}]|\{[^{}]*\})*\}$/.test(written)) return { literal: plainOfLatex(written) }
  const parts = partedOutside(written, /\s*,\s*/y).map((part) => part.trim())
  const [first = '', second, third] = parts
  if (third !== undefined) {
    return withGiven(plainOfLatex(first), [plainOfLatex(third), plainOfLatex(second ?? '')])
  }
  if (second !== undefined) return withGiven(plainOfLatex(first), [plainOfLatex(second)])
  return fromWords(partedOutside(first, /[\s~]+/y).filter((word) => word !== ''))
}

/** "Ludwig van Beethoven": words in lower case begin the family name, else it is the last word. */
function fromWords(words: string[]): Name {
  const particle = words.findIndex(
    (word, at) => at < words.length - 1 && /^\p{Ll}/u.test(plainOfLatex(word)),
  )
  const at = particle >= 0 ? particle : words.length - 1
  return withGiven(plainOfLatex(words.slice(at).join(' ')), [
    plainOfLatex(words.slice(0, at).join(' ')),
  ])
}

function withGiven(family: string, given: string[]): Name {
  const text = given.filter((part) => part !== '').join(', ')
  return text ? { family, given: text } : { family }
}
