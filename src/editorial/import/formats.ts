export const textFormats = ['markdown', 'html', 'text', 'wxr'] as const
export type TextFormat = (typeof textFormats)[number]

export const bibliographyFormats = ['bibtex', 'ris', 'nbib', 'csl-json'] as const
export type BibliographyFormat = (typeof bibliographyFormats)[number]

export function isBibliography(
  format: TextFormat | BibliographyFormat,
): format is BibliographyFormat {
  return bibliographyFormats.some((one) => one === format)
}

/** What a file holds, from its name and, where that says little, from how it begins. */
export function formatOf(name: string, text: string): TextFormat | BibliographyFormat {
  const head = text.slice(0, 4000)
  if (
    /<rss\b/i.test(head) &&
    /wordpress\.org\/export|<wp:|<channel\b/i.test(text.slice(0, 100_000))
  )
    return 'wxr'
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return byEnding[ending] ?? byContent(head)
}

const byEnding: Partial<Record<string, TextFormat | BibliographyFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  bib: 'bibtex',
  bibtex: 'bibtex',
  ris: 'ris',
  nbib: 'nbib',
  medline: 'nbib',
}

function byContent(head: string): TextFormat | BibliographyFormat {
  if (/^\s*[[{]/.test(head) && /"(?:type|title|DOI)"\s*:/.test(head)) return 'csl-json'
  if (/^\s*@\w+\s*\{/m.test(head)) return 'bibtex'
  if (/^TY {1,2}- /m.test(head)) return 'ris'
  if (/^PMID *- /m.test(head)) return 'nbib'
  if (/^\s*<(?:!doctype|html|head|body|p|div|h[1-6])\b/i.test(head)) return 'html'
  return 'text'
}
