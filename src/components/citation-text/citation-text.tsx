import type { CslName, Reference } from '@/contract/references'

/** A reference as a line in the manner of medical journals: authors, title, container, year, place in it. */
export function CitationText(props: { reference: Reference; href?: string | null }) {
  const { reference } = props
  const names = authorLine(reference.authors.length > 0 ? reference.authors : reference.editors)
  return (
    <>
      {names ? `${names}. ` : null}
      {props.href ? <a href={props.href}>{reference.title}</a> : reference.title}
      {endsSentence(reference.title) ? ' ' : '. '}
      {reference.containerTitle ? <cite>{reference.containerTitle}</cite> : null}
      {reference.containerTitle ? '. ' : null}
      {reference.containerTitle ? null : publisherLine(reference)}
      {`${reference.year}${placeLine(reference)}.`}
    </>
  )
}

/** Up to six names, then "et al.": the custom of medical journals (ICMJE, Recommendations, sample references). */
export function authorLine(authors: CslName[]): string {
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

function publisherLine({ edition, publisher, publisherPlace }: Reference): string {
  const place = [publisherPlace, publisher].filter(Boolean).join(': ')
  const parts = [edition ? `${edition} ed` : null, place || null].filter(Boolean)
  return parts.length > 0 ? `${parts.join('. ')}; ` : ''
}

function placeLine({ volume, issue, pages }: Reference): string {
  const within = `${volume ?? ''}${issue ? `(${issue})` : ''}`
  const page = pages ? `:${pages.replace('-', '–')}` : ''
  return within || page ? `;${within}${page}` : ''
}

function endsSentence(title: string): boolean {
  return /[.?!]$/.test(title)
}
