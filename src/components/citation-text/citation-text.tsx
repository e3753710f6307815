import type { Work } from '@/contract/references'
import { citationLine } from '@/site/citation-line'

/** A reference as a line in the manner of medical journals: authors, title, container, year, place in it. */
export function CitationText(props: { reference: Work; href?: string | null }) {
  const { before, title, between, container, after } = citationLine(props.reference)
  return (
    <>
      {before}
      {props.href ? <a href={props.href}>{title}</a> : title}
      {between}
      {container ? <cite>{container}</cite> : null}
      {after}
    </>
  )
}
