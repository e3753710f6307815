import { resourceOf } from '@/editorial/markdown/read-links'
import {
  storedLineBreak,
  storedLink,
  storedText,
  type StoredNode,
} from '@/editorial/markdown/stored-nodes'
import type { Known } from './known'
import { drop } from './ledger'
import type { Inline, Link } from './pieces'

export type LineOptions = {
  known: Known
  idFor: (kind: string) => string
  note: (key: string) => StoredNode | null
}

type Part =
  | { kind: 'text'; text: string; format: number; link: Link | null }
  | { kind: 'node'; node: StoredNode }

/** A line as Payload stores it: white space is one space, and none stands at the ends. */
export function storedLine(line: Inline[], options: LineOptions): StoredNode[] {
  const parts = tidy(line.flatMap((inline) => partsOf(inline, options)))
  const nodes: StoredNode[] = []
  let open: { link: Link; children: StoredNode[] } | null = null
  for (const part of parts) {
    const link = part.kind === 'text' ? part.link : null
    if (open && link !== open.link) {
      nodes.push(...linkNodes(open, options))
      open = null
    }
    const node = part.kind === 'text' ? storedText(part.text, part.format) : part.node
    if (!link) nodes.push(node)
    else if (open) open.children.push(node)
    else open = { link, children: [node] }
  }
  return open ? [...nodes, ...linkNodes(open, options)] : nodes
}

function partsOf(inline: Inline, { note }: LineOptions): Part[] {
  switch (inline.type) {
    case 'words': {
      const { text, format, link } = inline
      return text ? [{ kind: 'text', text, format, link }] : []
    }
    case 'break':
      return [{ kind: 'node', node: storedLineBreak() }]
    case 'stored':
      return [{ kind: 'node', node: inline.node }]
    case 'note': {
      const node = note(inline.key)
      return node ? [{ kind: 'node', node }] : []
    }
    default:
      return inline satisfies never
  }
}

/** One space for any white space; none at the ends and beside breaks. Equal neighbours are one text. */
function tidy(parts: Part[]): Part[] {
  const tidied: Part[] = []
  let isAfterSpace = true
  for (const part of parts) {
    if (part.kind === 'node') {
      const isBreak = part.node.type === 'linebreak'
      if (isBreak) trimEnd(tidied)
      tidied.push(part)
      isAfterSpace = isBreak
      continue
    }
    const plain = part.text
      .replace(/[\s\u00a0]+/g, ' ')
      .normalize('NFC')
      .replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '')
    const text = isAfterSpace ? plain.replace(/^ /, '') : plain
    if (text === '') continue
    isAfterSpace = text.endsWith(' ')
    const last = tidied.at(-1)
    if (last?.kind === 'text' && last.format === part.format && last.link === part.link) {
      last.text += text
    } else tidied.push({ ...part, text })
  }
  trimEnd(tidied)
  return tidied
}

function trimEnd(parts: Part[]): void {
  const last = parts.at(-1)
  if (last?.kind !== 'text') return
  last.text = last.text.trimEnd()
  if (last.text === '') parts.pop()
}

function linkNodes(
  { link, children }: { link: Link; children: StoredNode[] },
  { known, idFor }: LineOptions,
): StoredNode[] {
  const destination = destinationOf(link.href.trim(), known)
  if (destination) return [storedLink(idFor('link'), destination, children)]
  if (link.entry) drop(link.entry, `The link leads nowhere from here: ${link.href.slice(0, 200)}`)
  return children
}

type Destination = Parameters<typeof storedLink>[1]

/** Where an address leads: to a document of ours, or out. Nothing that a browser would run. */
function destinationOf(href: string, known: Known): Destination | null {
  const old = known.resolveOld(href)
  if (old) return { linkType: 'internal', doc: { relationTo: old.type, value: old.id } }
  const resource = resourceOf(href)
  const id = resource && known.resolve(resource.type, resource.slug)
  if (resource && id) return { linkType: 'internal', doc: { relationTo: resource.type, value: id } }
  return /^(?:https?:\/\/|mailto:|tel:)[^\s\u0000-\u001f]+$/i.test(href)
    ? { linkType: 'custom', url: href }
    : null
}
