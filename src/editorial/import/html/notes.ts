/** A mark of a footnote leads to its note: `#fn1`, Word's `#_ftn1`, WordPress' `#footnote_1`. */
const noteName =
  /^_?(?:ftn|edn|fn|footnote|endnote|note|easy-footnote-bottom|footnote_plugin_tooltip)[-_:]?\w+$/i
const backName = /ref|back/i

/** The keys of footnotes that have both a mark and a text. Only those are certain. */
export function noteKeys(html: string): Set<string> {
  const marked = namesIn(html, /<a\b[^>]{0,2000}?\bhref\s*=\s*["']?#([\w:-]+)/gi)
  const written = namesIn(html, /<\w+\b[^>]{0,2000}?\b(?:id|name)\s*=\s*["']?([\w:-]+)/gi)
  return new Set([...marked].filter((key) => written.has(key)))
}

/** The key of a note; null for what leads elsewhere. Word writes `_ftn1` on one side and `ftn1` on the other. */
export function noteKey(name: string | undefined): string | null {
  const plain = name?.replace(/^#/, '') ?? ''
  return noteName.test(plain) && !backName.test(plain) ? plain.replace(/^_/, '') : null
}

/** Whether a link leads from a note back to its mark. */
export function leadsBack(href: string | undefined): boolean {
  return /^#_?[\w:-]*(?:ref|back)[\w:-]*$/i.test(href ?? '')
}

function namesIn(html: string, pattern: RegExp): Set<string> {
  const keys = [...html.matchAll(pattern)].map(([, name]) => noteKey(name))
  return new Set(keys.filter((key) => key !== null))
}
