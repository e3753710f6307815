import type { CslName, Work } from '@/contract/references'

/** A reference as a line in the manner of medical journals, in parts: what stands before the title, behind it, and after the container. */
export function citationLine(reference: Work) {
  const { title, authors, editors, containerTitle, year } = reference
  const names = authorLine(authors.length > 0 ? authors : editors)
  const place = `${year}${placeLine(reference)}.`
  return {
    before: names ? `${names}. ` : '',
    title,
    between: /[.?!]$/.test(title) ? ' ' : '. ',
    container: containerTitle,
    after: containerTitle ? `. ${place}` : `${publisherLine(reference)}${place}`,
  }
}

/** Up to six names, then "et al.": the custom of medical journals (ICMJE, Recommendations, sample references). */
function authorLine(authors: CslName[]): string {
  const names = authors.slice(0, 6).map(shortName)
  return authors.length > 6 ? `${names.join(', ')}, et al` : names.join(', ')
}

function shortName({ family, given, literal }: CslName): string {
  if (literal) return literal
  const initials = (given ?? '')
    .split(/[\s.-]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join('')
  return [family, initials].filter(Boolean).join(' ')
}

function publisherLine({ edition, publisher, publisherPlace }: Work): string {
  const place = [publisherPlace, publisher].filter(Boolean).join(': ')
  const parts = [edition ? `${edition} ed` : null, place || null].filter(Boolean)
  return parts.length > 0 ? `${parts.join('. ')}; ` : ''
}

function placeLine({ volume, issue, pages }: Work): string {
  const within = `${volume ?? ''}${issue ? `(${issue})` : ''}`
  const page = pages ? `:${pages.replace('-', '–')}` : ''
  return within || page ? `;${within}${page}` : ''
}
