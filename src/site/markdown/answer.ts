import type { Absence } from '@/contract/page'
import { absoluteUrl } from '@/site/absolute-url'
import { writeNote } from './write'

/** A document as Markdown, and the page that it is the twin of. */
export type Twin = { url: string; text: string }

const contentType = 'text/markdown; charset=utf-8'

export function markdownAnswer({ url, text }: Twin): Response {
  const canonical = new URL(url).href
  return new Response(text, {
    headers: { 'content-type': contentType, link: `<${canonical}>; rel="canonical"` },
  })
}

export function missingAnswer(): Response {
  const text = writeNote('Nothing here', 'There is no document at this address.')
  return new Response(text, { status: 404, headers: { 'content-type': contentType } })
}

/** Says why a document is not there, or leads to where it is. */
export function absentAnswer(absence: Absence): Response {
  switch (absence.kind) {
    case 'missing':
      return missingAnswer()
    case 'moved':
      return new Response(null, {
        status: 308,
        headers: { location: `${absence.to.replace(/\.md$/, '')}.md` },
      })
    case 'gone': {
      const title = absence.title ?? 'Removed'
      const instead = absence.replacement
        ? ` In its place: ${absoluteUrl(absence.replacement)}`
        : ''
      const text = writeNote(title, `This was removed and will not come back here.${instead}`)
      return new Response(text, { status: 410, headers: { 'content-type': contentType } })
    }
    default:
      return absence satisfies never
  }
}
