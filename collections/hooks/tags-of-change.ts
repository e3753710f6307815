import type { PayloadRequest } from 'payload'
import { namedIds } from '@/editorial/named-ids'
import {
  countFacet,
  fieldTag,
  nameFacet,
  nameFields,
  presenceFacet,
  tellingFields,
  valueTag,
} from '@/vocabulary/changes'
import type { ResourceType } from '@/vocabulary/nouns'
import type { MainRow } from './public-document'
import { isPublic } from './public-document'
import { wholeRow } from './stored-version'

type Change = {
  req: PayloadRequest
  type: ResourceType
  id: string
  before: MainRow | null
  after: MainRow | null
  change: { slug: string | null; previousSlug: string | null }
}

type Content = Record<string, unknown>

/**
 * What a change makes outdated, in the words in which content notes what a page has shown: the document by id and
 * slug, the lists of its noun, each field of it that says something else, whatever it began or ceased to point at
 * (`spots>` and the id), and telling values.
 */
export async function tagsOfChange(args: Change): Promise<string[]> {
  const { req, type, id, change } = args
  // What was public was noted whole (note-before.ts).
  const before = isPublic(args.before) ? (args.before as Content) : null
  const after = isPublic(args.after) ? await wholeRow({ req, collection: type, id }) : null
  const names = [id, change.slug, change.previousSlug].filter((name) => name !== null)
  const owners = [type, ...names.map((name) => `${type}:${name}`)]
  const isNamedAnew = facetOf(before) !== facetOf(after)
  const isElsewhere = before === null || after === null || before.slug !== after.slug
  const changed = changedFields(before, after)
  return [
    ...new Set([
      ...owners,
      ...(before === null || after === null ? [type + countFacet] : []),
      ...(isNamedAnew ? owners.map((owner) => owner + nameFacet) : []),
      ...(isElsewhere ? owners.map((owner) => owner + presenceFacet) : []),
      // Whoever has read a field depends on the presence of the document too.
      ...(before && after
        ? changed.flatMap((field) => [fieldTag(type, field), fieldTag(`${type}:${id}`, field)])
        : []),
      ...changed
        .flatMap((field) => changedPointers(field, { before, after }))
        .map((target) => `${type}>${target}`),
      ...[before, after].flatMap((content) => valueTags(type, content)),
    ]),
  ]
}

/** What the document is called and where it is, as one text; null where it is not public. */
function facetOf(content: Content | null): string | null {
  return content && JSON.stringify([...nameFields].map((name) => content[name] ?? null))
}

/** The fields that say anything else than before. */
function changedFields(before: Content | null, after: Content | null): string[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...fields].filter(
    (field) => JSON.stringify(before?.[field] ?? null) !== JSON.stringify(after?.[field] ?? null),
  )
}

/**
 * The documents to or from which a pointer in a changed field may have changed. Most fields give all that they name,
 * because what is beside a pointer can decide whether it is shown; a text gives what it began or ceased to name.
 */
function changedPointers(
  field: string,
  { before, after }: { before: Content | null; after: Content | null },
): string[] {
  const [were, are] = [
    namedIds({ [field]: before?.[field] }),
    namedIds({ [field]: after?.[field] }),
  ]
  if (field !== 'body') return [...were, ...are]
  return [...were.filter((id) => !are.includes(id)), ...are.filter((id) => !were.includes(id))]
}

function valueTags(type: ResourceType, content: Content | null): string[] {
  return Object.entries(tellingFields[type] ?? {}).flatMap(([filter, path]) => {
    const value = path
      .split('.')
      .reduce<unknown>(
        (at, name) => (at && typeof at === 'object' ? Reflect.get(at, name) : null),
        content,
      )
    return value === null || value === undefined ? [] : [valueTag(type, filter, String(value))]
  })
}
