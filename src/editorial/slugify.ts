type SlugifyOptions = {
  /** Whether dots stay: region slugs are paths in a tree, such as `back.lower`. */
  dots?: boolean
}

/** The last part of an address from a title: "Fasciæ latæ" → "fasciae-latae". Empty when nothing in it can be kept. */
export function slugify(title: string, { dots = false }: SlugifyOptions = {}): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
  const words = (part: string) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (!dots) return words(plain)
  return plain.split('.').map(words).filter(Boolean).join('.')
}

/** Whether a text can stand at the end of an address as it is. */
export function isSlug(text: string, { dots = false }: SlugifyOptions = {}): boolean {
  return (dots ? dottedSlug : plainSlug).test(text)
}

const plainSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const dottedSlug = /^[a-z0-9]+([-.][a-z0-9]+)*$/

/** Letters that Unicode does not take apart into a base and an accent. */
const letters: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  µ: 'micro',
  μ: 'micro',
}
