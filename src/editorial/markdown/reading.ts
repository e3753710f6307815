import type { FootnoteDefinition, Nodes } from 'mdast'
import type { RelatedType } from '@/editorial/body/reading-order'

/** Something in a Markdown file that the reader could not place, and where. */
export type Problem = { line: number; message: string }

/** Finds a document by its noun and slug (media by file name); `null` when there is none. */
export type Resolve = (type: RelatedType, slug: string) => string | null

/** One reading of one file. */
export type Reading = {
  source: string
  footnotes: Map<string, FootnoteDefinition>
  usedFootnotes: Set<string>
  problems: Problem[]
  /** Adds a problem at the place of a node. */
  report: (node: Nodes, message: string) => void
  /** The id of a document; a problem when there is none. */
  find: (node: Nodes, type: RelatedType, slug: string) => string | null
  /** An id that a second reading of the same file gives again. */
  idFor: (kind: string) => string
}

type Start = { source: string; resolve: Resolve; newId: (place: string) => string }

export function startReading({ source, resolve, newId }: Start): Reading {
  const problems: Problem[] = []
  const counts = new Map<string, number>()
  function report(node: Nodes, message: string) {
    problems.push({ line: node.position?.start.line ?? 1, message })
  }
  return {
    source,
    footnotes: new Map(),
    usedFootnotes: new Set(),
    problems,
    report,
    find: (node, type, slug) => {
      const id = resolve(type, slug)
      if (id === null) report(node, `There is no "${slug}" among the ${type}.`)
      return id
    },
    idFor: (kind) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return newId(`${kind}-${count}`)
    },
  }
}

/** The text of a node as it was written. */
export function writtenAs(node: Nodes, { source }: Reading): string | null {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return null
  return source.slice(start.offset, end.offset)
}

/** An empty comment parts what Markdown would otherwise read as one. It says nothing. */
export function isSeparator(html: string): boolean {
  return /^<!--\s*-->$/.test(html)
}
