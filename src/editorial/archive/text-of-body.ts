import { isDeepStrictEqual } from 'node:util'
import type { Body } from '@/contract/body'
import { parseBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import { toMarkdown } from '@/editorial/body/to-markdown'
import { markIds, readText } from '@/editorial/markdown'
import type { StoredRoot } from '@/editorial/markdown/stored-nodes'
import type { Library } from './library'

/** A stored text as it stands in an archive. */
export type TextOfBody = {
  markdown: string
  /** The ids of citations and footnotes where they are not those that the reader would give. */
  anchors: Record<string, string>
  /** The stored JSON itself, where Markdown cannot say the same. */
  exact: unknown
}

type Options = { name: string; library: Library }

/** Writes a stored text as Markdown, and reads it back to see that nothing was lost. */
export function textOfBody(json: unknown, { name, library }: Options): TextOfBody {
  const before = bodyOf(json, library)
  if (before === null) return { markdown: '', anchors: {}, exact: json }
  const markdown = toMarkdown(before)
  const places = readText(markdown, { resolve: library.resolve, newId: (place) => place })
  const anchors = ownAnchors({ before, places: bodyOf(places.body, library), name })
  const again = bodyOf(bodyOfText({ markdown, anchors, exact: null }, { name, library }), library)
  const isSame = places.problems.length === 0 && isDeepStrictEqual(again, before)
  return isSame ? { markdown, anchors, exact: null } : { markdown, anchors: {}, exact: json }
}

/** The stored text that an archive holds. */
export function bodyOfText(text: TextOfBody, { name, library }: Options): StoredRoot {
  // It was written from the store as it is.
  if (text.exact !== null) return text.exact as StoredRoot
  const usual = markIds(name)
  const newId = (place: string) => text.anchors[place] ?? usual(place)
  return readText(text.markdown, { resolve: library.resolve, newId }).body
}

function bodyOf(json: unknown, { relation, image }: Library): Body | null {
  try {
    return toContractBody(parseBody(json), { relation, image })
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableBody') return null
    throw error
  }
}

function ownAnchors(bodies: {
  before: Body
  places: Body | null
  name: string
}): Record<string, string> {
  const [ids, places] = [marksOf(bodies.before), marksOf(bodies.places)]
  const usual = markIds(bodies.name)
  const own = places.flatMap((place, at): [string, string][] => {
    const id = ids[at]
    return id === undefined || id === usual(place) ? [] : [[place, id]]
  })
  return Object.fromEntries(own)
}

/** The ids of the marks of a text, in reading order. */
function marksOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(marksOf)
  if (typeof value !== 'object' || value === null) return []
  const type: unknown = Reflect.get(value, 'type')
  const anchor: unknown = Reflect.get(value, 'anchor')
  const isMark = (type === 'citation' || type === 'footnote') && typeof anchor === 'string'
  return [...(isMark ? [anchor.slice(2)] : []), ...Object.values(value).flatMap(marksOf)]
}
