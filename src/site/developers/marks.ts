/** A stretch of a text of the guide. */
export type Run =
  { kind: 'plain' | 'code'; text: string } | { kind: 'link'; runs: Run[]; href: string }

const mark = /`([^`]+)`|\[((?:`[^`]+`|[^\]`])+)\]\(([^)\s]+)\)/g

/** Reads the two marks that the guide knows: `code` and [links](href). */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const match of text.matchAll(mark)) {
    const [whole, code, label, href] = match
    if (match.index > from) runs.push({ kind: 'plain', text: text.slice(from, match.index) })
    if (code !== undefined) runs.push({ kind: 'code', text: code })
    else if (label && href) runs.push({ kind: 'link', runs: runsOf(label), href })
    from = match.index + whole.length
  }
  if (from < text.length) runs.push({ kind: 'plain', text: text.slice(from) })
  return runs
}
