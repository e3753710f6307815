import type { Comparison } from './comparison'
import type { Change } from './diff-texts'

/** How many words of a passage stand for it. */
const shownWords = 8

/**
 * Sentences that a public log of updates can begin from: what changed, in the order of the page. Why it changed, only
 * the editor knows. Null where nothing did.
 */
export function updateDraft({ text, citations, links, facts }: Comparison): string | null {
  const sentences = [
    ...textSentences(text),
    ...named('Now also cites', citations.added),
    ...named('No longer cites', citations.removed),
    ...named('Now also links to', links.added),
    ...named('No longer links to', links.removed),
    ...named(
      'Changed',
      facts.map(({ label }) => label),
    ),
  ]
  return sentences.length > 0 ? sentences.join(' ') : null
}

function textSentences(changes: Change[]): string[] {
  const sections = new Map<string | null, Change[]>()
  for (const change of changes) {
    if (change.kind === 'same') continue
    sections.set(change.heading, [...(sections.get(change.heading) ?? []), change])
  }
  return [...sections].map(([heading, section]) => {
    const own = section.find((change) => change.kind !== 'edited' && textOf(change) === heading)
    if (own) return `${own.kind === 'added' ? 'New section' : 'Section taken out'}: “${heading}”.`
    const place = heading === null ? 'In the opening' : `In “${heading}”`
    return `${place}: ${section.map(inWords).join('; ')}.`
  })
}

function inWords({ kind, parts }: Change): string {
  if (kind !== 'edited') return `${kind} “${shortened(textOf({ parts }))}”`
  const [was, is] = [wordsOf(parts, 'removed'), wordsOf(parts, 'added')]
  if (was && is) return `“${shortened(was)}” became “${shortened(is)}”`
  return is ? `added “${shortened(is)}”` : `removed “${shortened(was)}”`
}

function textOf({ parts }: Pick<Change, 'parts'>): string {
  return parts.map(({ text }) => text).join('')
}

function wordsOf(parts: Change['parts'], kind: 'added' | 'removed'): string {
  const words = parts.filter((part) => part.kind === kind).map(({ text }) => text.trim())
  return words.filter(Boolean).join(' … ')
}

function shortened(text: string): string {
  const words = text.split(/\s+/)
  return words.length > shownWords ? `${words.slice(0, shownWords).join(' ')} …` : text
}

function named(verb: string, names: string[]): string[] {
  const each = [...new Set(names)]
  return each.length > 0 ? [`${verb}: ${each.join('; ')}.`] : []
}
