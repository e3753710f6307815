import type { PayloadRequest } from 'payload'
import { contentHash } from '@/editorial/content-hash'
import type { Comparison, FactChange } from '@/editorial/versions/comparison'
import { diffTexts, type Line } from '@/editorial/versions/diff-texts'
import { linesOf, type NameOf } from '@/editorial/versions/lines-of'
import { difference, mentionsOf } from '@/editorial/versions/mentions-of'
import type { ResourceType } from '@/vocabulary/nouns'
import { readBody } from '@collections/hooks/read-body'
import type { StoredContent } from '@collections/hooks/stored-version'
import { factsOf, type Fact } from './facts-of'
import { withNames } from './names-of'

/** What became of a document between two of its states, the way people read it. */
export async function compare(args: {
  req: PayloadRequest
  collection: ResourceType
  before: StoredContent
  after: StoredContent
}): Promise<Comparison> {
  const { req, collection, before, after } = args
  const { flattenedFields } = req.payload.collections[collection].config
  return withNames(req, (nameOf) => {
    const [was, is] = [before, after].map((content) => read(content, nameOf)) as [Read, Read]
    const facts = [before, after].map((content) => factsOf(flattenedFields, content, nameOf))
    return {
      text: diffTexts(was.lines, is.lines),
      citations: difference(was.citations, is.citations),
      links: difference(was.links, is.links),
      facts: factChanges(facts[0] ?? [], facts[1] ?? []),
      isSame: contentHash(before) === contentHash(after),
    }
  })
}

type Read = { lines: Line[]; citations: string[]; links: string[] }

/** A text that cannot be read is one line that says so. */
function read(content: StoredContent, nameOf: NameOf): Read {
  const found = readBody(content.body)
  if ('problem' in found) {
    return { lines: [{ text: found.problem, heading: null }], citations: [], links: [] }
  }
  const { body } = found
  return { lines: linesOf(body, nameOf), ...mentionsOf(body, nameOf) }
}

function factChanges(before: Fact[], after: Fact[]): FactChange[] {
  const known = new Map(before.map(({ path, lines }) => [path, lines]))
  return after.flatMap(({ path, label, lines }) => {
    const changes = diffTexts(asLines(known.get(path) ?? []), asLines(lines))
    return changes.some(({ kind }) => kind !== 'same') ? [{ path, label, changes }] : []
  })
}

function asLines(texts: string[]): Line[] {
  return texts.map((text) => ({ text, heading: null }))
}
