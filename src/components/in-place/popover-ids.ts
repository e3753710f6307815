/** Ids by which a mark in the text and what it opens find each other. */
export function citationPopover(number: number): string {
  return `cited-${number}`
}

export function footnotePopover(number: number): string {
  return `footnote-${number}`
}
