import type { CslName } from '@/contract/references'

/**
 * Names as Vancouver style has them: "Simons DG, Travell JG, et al". From seven on, the first six are named.
 * Source: Citing Medicine, 2nd edition (NLM), chapter 1; the limit of six is that of the ICMJE samples.
 */
export function vancouverNames(names: CslName[]): string {
  const listed = names.slice(0, namedAuthors).map(vancouverName)
  return [...listed, ...(names.length > namedAuthors ? ['et al'] : [])].join(', ')
}

const namedAuthors = 6

/** Family name and at most two initials; an organisation by its whole name. */
export function vancouverName({ family, given, literal }: CslName): string {
  if (literal) return literal
  return [family, initialsOf(given ?? '')].filter(Boolean).join(' ')
}

/** "Janet G." → "JG", "E.-C." → "EC". */
function initialsOf(given: string): string {
  const parts = given.split(/[\s.-]+/).filter((part) => part !== '')
  const initials = parts.map((part) => (isInitials(part) ? part : part.slice(0, 1))).join('')
  return [...initials].slice(0, 2).join('').toUpperCase()
}

/** "JG" is two initials, "Jo" is a name. */
function isInitials(part: string): boolean {
  return part.length <= 3 && /^\p{Lu}+$/u.test(part)
}
