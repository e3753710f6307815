import { note } from './note-tag'
import { keyIn, leadsBack } from './notes'
import type { Tag } from './options'
import type { HtmlReading } from './reader'

const comment = 'A comment on the draft, not text.'

/** A link that leads out, the mark of a footnote, or the way back from one. */
export function openLink(reading: HtmlReading, tag: Tag): () => void {
  const { href } = tag.attributes
  const key = href?.startsWith('#') ? keyIn(reading.notes, href) : null
  if (/^#cmnt\d+$/.test(href ?? '')) {
    if (tag.range) reading.drop(tag.range, comment)
    reading.skip(comment)
    return () => {}
  }
  if (key !== null) {
    note(reading, tag, 'The mark of a footnote.')
    reading.builder.mark({ type: 'note', key })
    reading.skip('The number of a footnote: numbers are given by place.')
    return () => {}
  }
  if (leadsBack(reading.notes, href)) return wayBack(reading, tag)
  const before = reading.link
  const entry = note(reading, tag, href ? 'A link.' : 'An anchor: nothing here leads to it.')
  reading.link = href ? { href: addressOf(href), entry } : before
  return () => {
    reading.link = before
  }
}

/** In a document of Google it begins the note. */
function wayBack(reading: HtmlReading, tag: Tag): () => void {
  const { id, name } = tag.attributes
  if (/^cmnt\d+$/.test(id ?? '')) {
    if (tag.range) reading.drop(tag.range, comment)
    reading.skipBlock(comment)
    return () => {}
  }
  note(reading, tag, 'The way back from a footnote.')
  const key = keyIn(reading.notes, id) ?? keyIn(reading.notes, name)
  if (key !== null && !reading.builder.isIn('note')) reading.openNoteOfBlock(key)
  reading.skip('The way back from a footnote: every note has one here.')
  return () => {}
}

/** Addresses that only pass on to another. */
const passing: Record<string, string> = {
  'www.google.com/url': 'q',
  'l.facebook.com/l.php': 'u',
}

/** Where a link leads in the end, without the counter that a program has put in between. */
function addressOf(href: string): string {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return href
  const { host, pathname, searchParams } = new URL(href)
  const isSafeLink = host.endsWith('.safelinks.protection.outlook.com')
  const inner = searchParams.get(isSafeLink ? 'url' : (passing[`${host}${pathname}`] ?? ''))
  return inner && /^https?:\/\//i.test(inner) ? inner : href
}
