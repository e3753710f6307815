/** “Simons, David; Travell, Janet; World Health Organization”: without a comma it is an organisation. */
export function namesOf(text: string): { family?: string; given?: string; literal?: string }[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const [family = '', ...given] = name.split(',').map((part) => part.trim())
      return given.length > 0 ? { family, given: given.join(', ') } : { literal: name }
    })
}
