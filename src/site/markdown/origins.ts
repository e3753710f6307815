import type { RootContent } from 'mdast'
import type { Work } from '@/contract/references'
import type { Relation } from '@/contract/relation'
import type { Source } from '@/contract/source'
import { referenceKindLabels, referenceStatusLabels } from '@/vocabulary/references'
import { citationLine } from '@/site/citation-line'
import { joined, link, list, section, strong, type Line } from './nodes'

/** Which statement rests on what. */
export function sourceSection(parts: { label: string; sources: Source[] }[]): RootContent[] {
  const lines = parts.flatMap(({ label, sources }) =>
    sources.map((source) => joined([strong(`${label}:`)], ' ', sourceLine(source))),
  )
  return section('Sources', list(lines))
}

function sourceLine({ title, address, licence, reference }: Source): Line {
  const url = reference?.url ?? (isWebAddress(address) ? address : null)
  // Our own work was seen nowhere else.
  const seen = address && address !== url && address !== 'project' ? `. Seen: ${address}` : ''
  return joined(url ? [link({ title, url })] : title, seen, licence ? `. Terms: ${licence}` : '')
}

/** The bibliography with its numbers. Behind each entry stands the key by which the text cites it. */
export function referenceSection(cited: Relation[], references: Work[]): RootContent[] {
  const known = new Map(references.map((reference) => [reference.id, reference]))
  const lines = cited.map((relation) => {
    const reference = known.get(relation.id)
    if (!reference) return joined([link(relation)], keyOf(relation))
    return joined(fullLine(reference), keyOf(relation), ` ${judgement(reference)}`)
  })
  return section('References', list(lines, { ordered: true }))
}

function keyOf({ slug }: Relation): string {
  return ` (cited as @${slug})`
}

/** What kind of evidence it is, whether a notice was published about it, and what it found, in our words. */
function judgement({ kind, status, verified, takeaway }: Work): string {
  const notice = status === 'ok' ? [] : [referenceStatusLabels[status]]
  const record = verified ? [] : ['Record not verified']
  return `${[referenceKindLabels[kind], ...notice, ...record].join('. ')}. ${takeaway}`
}

function fullLine(reference: Work): Line {
  const { before, title, between, container, after } = citationLine(reference)
  const { url, doi } = reference
  const tail = `${between}${container ?? ''}${after}${doi ? ` doi: ${doi}` : ''}`
  return joined(before, [link({ title, url })], tail)
}

function isWebAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//.test(address)
}
