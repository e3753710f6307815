import { parseCitation } from '@/editorial/markdown/citation-text'
import { storedMark } from '@/editorial/markdown/stored-nodes'
import type { Known, KnownName } from './known'
import { repair, type Ledger } from './ledger'
import { linesOf, textOfLine, type Block, type Inline } from './pieces'
import { parted } from './replace-words'
import { pagePath } from '@/paths'

type Marking = { known: Known; ledger: Ledger; newId: (place: string) => string }

/** Makes `[@key]` a citation where the reference is known; any other stays as it is written. */
export function markCitations(
  blocks: Block[],
  notes: Iterable<Inline[]>,
  marking: Marking,
): string[] {
  const unknown: string[] = []
  let count = 0
  for (const line of [...linesOf(blocks), ...notes]) {
    for (const match of [...textOfLine(line).matchAll(citation)].reverse()) {
      const read = parseCitation(match[0])
      if ('wrong' in read) continue
      const items = read.items.map(({ key, locator, note }) => ({
        id: marking.newId(`citation-item-${++count}`),
        reference: marking.known.resolve('references', key),
        locator,
        note,
      }))
      if (items.some(({ reference }) => reference === null)) {
        unknown.push(match[0])
        continue
      }
      const id = marking.newId(`citation-${count}`)
      const node = storedMark({ id, blockType: 'citation', stance: read.stance, items })
      replace(line, match, marking.ledger, (words) => {
        for (const { entry } of words) entry.why = 'A citation.'
        return { type: 'stored', node }
      })
    }
  }
  return unknown
}

const citation = /\[(?:[a-z]+:\s*)?@[^\]\n]{1,500}\]/g

/** Links the first mention of each known muscle, spot and product, where no link stands yet. */
export function linkKnownNames(blocks: Block[], { known, ledger }: Omit<Marking, 'newId'>): void {
  const names = known.names.filter(({ name }) => name.length >= 8 || name.includes(' '))
  const byName = new Map(names.map((one) => [one.name.toLowerCase(), one]))
  const pattern = patternOf(names)
  if (!pattern) return
  const linked = new Set<string>()
  for (const block of blocks) {
    if (block.type === 'heading' || block.type === 'quote' || block.type === 'table') continue
    for (const line of linesOf([block])) {
      const firsts = new Map<string, { match: RegExpExecArray; found: KnownName }>()
      for (const match of textOfLine(line).matchAll(pattern)) {
        const found = byName.get(match[0].toLowerCase().replace(/\s+/g, ' '))
        if (found && !linked.has(found.slug) && !firsts.has(found.slug))
          firsts.set(found.slug, { match, found })
      }
      for (const { match, found } of [...firsts.values()].reverse())
        linkWords({ line, match, found, ledger, linked })
    }
  }
}

function linkWords(args: {
  line: Inline[]
  match: RegExpExecArray | RegExpMatchArray
  found: KnownName
  ledger: Ledger
  linked: Set<string>
}): void {
  const { found, linked } = args
  const start = args.match.index ?? 0
  const inside = within(args.line, start, start + args.match[0].length, args.ledger)
  if (inside.length !== 1 || inside.some(({ link }) => link !== null)) return
  for (const words of inside) {
    words.link = { href: pagePath(found.type, found.slug), entry: null }
    repair(words.entry, `Linked to ${found.type}/${found.slug}: the first mention of its name.`)
  }
  linked.add(found.slug)
}

function patternOf(names: KnownName[]): RegExp | null {
  const escaped = [...new Set(names.map(({ name }) => name))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  return escaped.length
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
    : null
}

type Words = Extract<Inline, { type: 'words' }>

function replace(
  line: Inline[],
  match: RegExpExecArray | RegExpMatchArray,
  ledger: Ledger,
  by: (words: Words[]) => Inline,
): void {
  const start = match.index ?? 0
  const words = within(line, start, start + match[0].length, ledger)
  const [first] = words
  if (!first) return
  line.splice(line.indexOf(first), words.length, by(words))
}

/** The words of exactly this passage of a line. */
function within(line: Inline[], start: number, end: number, ledger: Ledger): Words[] {
  parted(line, end, ledger)
  parted(line, start, ledger)
  const inside: Words[] = []
  let at = 0
  for (const inline of line) {
    const length = inline.type === 'words' ? inline.text.length : inline.type === 'break' ? 1 : 0
    if (inline.type === 'words' && length > 0 && at >= start && at + length <= end)
      inside.push(inline)
    at += length
  }
  return inside
}
