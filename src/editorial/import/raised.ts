/** How a word is set: above the line as an exponent, or below it. */
export type Raised = 'sup' | 'sub'

export const raisedWhy = 'Written with the signs that stand above or below the line.'

/** "2" above the line is "²"; null for what has no such signs. "10" and "-3" side by side would be another number. */
export function raised(text: string, where: Raised): string | null {
  const signs = [...text.trim()].map((sign) => table[where][sign === '−' ? '-' : sign])
  return signs.length > 0 && signs.every((sign) => sign !== undefined) ? signs.join('') : null
}

const plain = [...'0123456789+-=()']
const table: Record<Raised, Partial<Record<string, string>>> = {
  sup: signsOf('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'),
  sub: signsOf('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
}

function signsOf(signs: string): Partial<Record<string, string>> {
  const all = [...signs]
  return Object.fromEntries(plain.map((sign, at) => [sign, all[at]]))
}
