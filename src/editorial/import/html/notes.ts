/** The names of footnotes that have both a mark and a text, and those of the marks: what leads there leads back. */
export type NoteNames = { keys: Set<string>; backs: Set<string> }

/** A mark of a footnote leads to its note: `#fn1`, Word's `#_ftn1`, WordPress' `#footnote_1`. */
const noteName =
  /^_?(?:ftn|edn|fn|footnote|endnote|note|easy-footnote-bottom|footnote_plugin_tooltip)[-_:]?\w+$/i
const backName = /ref|back/i

/** Only those are certain that are named as footnotes are, or whose mark and text lead to each other. */
export function noteNames(html: string): NoteNames {
  const links = linksIn(html)
  const ids = placesOfIds(html)
  const keys = new Set<string>()
  const backs = new Set<string>()
  const written = new Set([...ids.keys()].map((name) => noteKey(name)))
  for (const { target } of links) {
    const key = noteKey(target)
    if (key !== null && written.has(key)) keys.add(key)
  }
  // Where the links lead that stand behind their target, as the way back from a note does.
  const returns = links
    .map(({ at, target }) => ({ at, target, place: ids.get(target) ?? Infinity }))
    .filter(({ at, place }) => place < at)
    .sort((a, b) => a.place - b.place)
  for (const { at, target, isMark } of links) {
    const place = ids.get(target)
    if (!isMark || place === undefined || place < at) continue
    const back = wayBack(returns, { at, place })
    if (!back) continue
    keys.add(noteKey(target) ?? target)
    backs.add(back.target)
  }
  return { keys, backs }
}

/** The key of the note that an element is, or that a link leads to; null for anything else. */
export function keyIn({ keys }: NoteNames, name: string | undefined): string | null {
  const plain = name?.replace(/^#/, '') ?? ''
  const key = noteKey(plain)
  if (key !== null && keys.has(key)) return key
  return keys.has(plain) ? plain : null
}

/** Whether a link leads from a note back to its mark. */
export function leadsBack({ backs }: NoteNames, href: string | undefined): boolean {
  return /^#_?[\w:-]*(?:ref|back)[\w:-]*$/i.test(href ?? '') || backs.has(href?.slice(1) ?? '')
}

/** So near to its mark, in characters, a note finds the name that it leads back to. */
const nearby = 300

type Link = { at: number; target: string; isMark: boolean }

/** Links to places of the same page; those whose words are a number or a sign may be marks of footnotes. */
function linksIn(html: string): Link[] {
  const links: Link[] = []
  for (const match of html.matchAll(/<a\b[^>]{0,2000}?\bhref\s*=\s*["']?#([\w:.-]+)[^>]*>/gi)) {
    const after = html.slice(match.index + match[0].length, match.index + match[0].length + nearby)
    const words = (after.split(/<\/a\b/i, 1)[0] ?? '').replace(/<[^>]*>|&nbsp;|\s+/g, '')
    links.push({ at: match.index, target: match[1] ?? '', isMark: mark.test(words) })
  }
  return links
}

const mark = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?$/i

function placesOfIds(html: string): Map<string, number> {
  const places = new Map<string, number>()
  const named = /<\w+\b[^>]{0,2000}?\b(?:id|name)\s*=\s*["']?([\w:.-]+)/gi
  for (const { index, 1: name = '' } of html.matchAll(named)) {
    if (!places.has(name)) places.set(name, index)
  }
  return places
}

/** Word writes `_ftn1` on one side and `ftn1` on the other. */
function noteKey(name: string): string | null {
  return noteName.test(name) && !backName.test(name) ? name.replace(/^_/, '') : null
}

type Return = { at: number; target: string; place: number }

/** The link behind the text of a note that leads to its mark; the nearest of several. */
function wayBack(returns: Return[], mark: { at: number; place: number }): Return | null {
  let nearest: Return | null = null
  for (let at = firstFrom(returns, mark.at - nearby); ; at += 1) {
    const back = returns[at]
    if (!back || back.place > mark.at + nearby) return nearest
    if (back.at >= mark.place && (!nearest || back.at < nearest.at)) nearest = back
  }
}

/** The first of a sorted list that stands at a place or after it. */
function firstFrom(sorted: Return[], place: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.place ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
