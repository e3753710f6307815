import { oneLine } from './one-line'

/** Signs that LaTeX takes for commands. Braces have to be spelled out: BibTeX counts them even behind a backslash. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '\u00a0': '~',
}

/** Text as LaTeX sets it sign for sign. Letters with marks stay as they are: the file is UTF-8. */
export function bibtexText(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\{}~^<>|`&%$#_\u00a0]/g, (sign) => escapes[sign] ?? sign)
      // Two of these in a row would become one dash or one quotation mark.
      .replace(/-(?=-)/g, '-{}')
      .replace(/'(?=')/g, "'{}")
  )
}

/** A title whose capitals stay: styles put all but the first letter in lower case, unless it stands in braces. */
export function bibtexCased(title: string): string {
  return oneLine(title)
    .split(' ')
    .map((word, index) => {
      const isProtected = /\p{Lu}/u.test(index === 0 ? word.replace(/^\P{L}*\p{L}/u, '') : word)
      return isProtected ? `{${bibtexText(word)}}` : bibtexText(word)
    })
    .join(' ')
}

/** A field that is a list of names of publishers or places, where "and" would begin the next one. */
export function bibtexList(text: string): string {
  return / and /i.test(oneLine(text)) ? `{${bibtexText(text)}}` : bibtexText(text)
}

/** DOIs and addresses are taken as they stand, so nothing in them may open or close a group. */
export function bibtexVerbatim(text: string): string {
  return text.replace(
    /[\\{}\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
