import { bibtexText } from './bibtex-text'
import type { CslItemName } from './csl'

/** Names as BibTeX has them: "Travell, Janet G. and {World Health Organization}". */
export function bibtexNames(names: CslItemName[]): string {
  return names.map(bibtexName).join(' and ')
}

function bibtexName({ family, given, literal }: CslItemName): string {
  const last = literal ?? family
  if (!last) return whole(given ?? '')
  if (literal || !given) return whole(last)
  return `${isPlain(last) ? bibtexText(last) : whole(last)}, ${given.includes(',') || isTaken(given) ? whole(given) : bibtexText(given)}`
}

/** One word in the eyes of BibTeX, which would else look for particles, commas and "and" in it. */
function whole(text: string): string {
  return `{${bibtexText(text)}}`
}

/** A family name that needs no braces: capitalised words. "van der Berg" would be torn into particle and name. */
function isPlain(family: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’]*( \p{Lu}[\p{L}\p{M}'’]*)*$/u.test(family) && !isTaken(family)
}

/** Words and signs that end a name, or begin the next. */
function isTaken(text: string): boolean {
  return /(^|\s)(and|others)(\s|$)/i.test(text) || text.includes('=')
}
