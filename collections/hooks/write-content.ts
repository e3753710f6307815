import type { FlattenedField } from 'payload'
import { isolateObjectProperty } from 'payload'
import { keepingRevision } from './refuse-stale'
import type { Place, StoredContent } from './stored-version'

/** Lets readers see exactly this content. Who asked is checked before. */
export async function publishContent(place: Place, content: StoredContent): Promise<void> {
  await write(place, content, { _status: 'published' })
}

/** Puts back on top what was drafted meanwhile, under the name its author knows it by: whoever writes it goes on. */
export async function putDraftOnTop(place: Place, content: StoredContent): Promise<void> {
  const req = isolateObjectProperty(place.req, 'context')
  req.context = { ...place.req.context, ...keepingRevision(String(content.revision)) }
  await saveDraft({ ...place, req }, content)
}

/** Makes this content the newest draft. Whoever has an older one open is told so. */
export async function saveDraft(place: Place, content: StoredContent): Promise<void> {
  await write(place, content, { _status: 'draft' })
}

async function write(
  { req, collection, id }: Place,
  content: StoredContent,
  { _status }: { _status: 'draft' | 'published' },
): Promise<void> {
  const fields = req.payload.collections[collection].config.flattenedFields
  const data = asUpdate(fields, content)
  await req.payload.update({
    collection,
    id,
    data: { ...data, _status },
    draft: _status === 'draft',
    depth: 0,
    overrideAccess: true,
    req: isolateObjectProperty(req, 'context'),
  })
}

/**
 * The content of a version as the data of an update: what the version leaves empty is said to be empty, because an
 * update keeps whatever it is not told.
 */
function asUpdate(
  fields: FlattenedField[],
  content: Record<string, unknown>,
): Record<string, unknown> {
  const entries = fields
    .filter(({ name }) => !kept.has(name))
    .map((field) => [field.name, valueFor(field, content[field.name])])
  return Object.fromEntries(entries)
}

/** What a document keeps whichever of its versions is shown. */
const kept = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'createdBy',
  'publishedAt',
  'revision',
  '_status',
])

function valueFor(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'group') {
    const inner = typeof value === 'object' && value !== null ? value : {}
    return asUpdate(field.flattenedFields, inner as Record<string, unknown>)
  }
  const isList =
    field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany)
  return value ?? (isList ? [] : null)
}
