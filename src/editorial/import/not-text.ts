/** What a file holds that is no text, in words for whoever gave it; null for a text. */
export function notText(text: string): string | null {
  if (text.startsWith('%PDF-')) return 'a PDF: save its text as a Word page (HTML) or copy it'
  if (text.startsWith('PK\u0003\u0004'))
    return 'a Word document or an archive: save it as HTML (“web page, filtered”) or unpack it'
  const head = text.slice(0, 4000)
  const unreadable = head.match(/[\0\ufffd]/g)?.length ?? 0
  return unreadable > head.length / 20 ? 'no text: most of it cannot be read' : null
}
