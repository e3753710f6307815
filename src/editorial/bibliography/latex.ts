/** Accents of LaTeX and the marks of Unicode that they are. Source: Knuth, The TeXbook, chapter 9. */
const accents: Record<string, string> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
}

const letters: Record<string, string> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textasciitilde: '~',
  textbackslash: '\\',
  textasciicircum: '^',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  ldots: '…',
  dots: '…',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  mu: 'μ',
  kappa: 'κ',
  pm: '±',
  times: '×',
  degree: '°',
  copyright: '©',
  S: '§',
}

/** The text of a value of BibTeX: accents are letters, commands and braces are gone, their words stay. */
export function plainOfLatex(value: string): string {
  return value
    .replace(/\\(['`^"~=.])\s*(?:\{\s*\\?([a-zA-Z])\s*\}|\\?([a-zA-Z])(?:\{\})?)/g, accented)
    .replace(/\\([uvHckrdb])(?:\s*\{\s*\\?([a-zA-Z])\s*\}|\s+\\?([a-zA-Z]))/g, accented)
    .replace(/\\([a-zA-Z]+)(?:\{\}|\s+(?=[^\s{])|\s*(?=\W|$))?/g, (whole, name: string) =>
      Object.hasOwn(letters, name) ? (letters[name] ?? '') : endOf(whole),
    )
    .replace(/\\([&%$#_{}])/g, '\ue000$1')
    .replace(/(?<!\ue000)[{}$]/g, '')
    .replaceAll('\ue000', '')
    .replace(/~/g, ' ')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/\\\\/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

function accented(_: string, accent: string, braced?: string, bare?: string): string {
  return `${braced ?? bare ?? ''}${accents[accent] ?? ''}`
}

/** A command that is not known leaves its argument; a space after it parted it from the next word. */
function endOf(whole: string): string {
  return /\s$/.test(whole) ? ' ' : ''
}

/** Parts a value at a word that stands outside of braces: names at "and". */
export function partedOutside(value: string, parter: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1
    else if (value[at] === '{') depth += 1
    else if (value[at] === '}') depth -= 1
    else if (depth === 0) {
      parter.lastIndex = at
      const match = parter.exec(value)
      if (match?.index !== at) continue
      parts.push(value.slice(from, at))
      from = at + match[0].length
      at = from - 1
    }
  }
  return [...parts, value.slice(from)]
}
