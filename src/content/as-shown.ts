import type { FlattenedField, Payload, Where } from 'payload'
import { shownVersion, type ShownVersion } from '@/shown-version'
import { oncePerResponse } from '@/trace'

type Fields = Record<string, unknown>
type Asked = { fields: readonly string[]; where?: Where }

/**
 * The rows that were found, with the version that this response shows in the place of its document, which need not be
 * public. For everything that the world sees it gives back the rows. Comes after whatever is remembered of them.
 */
export async function asShown<R extends { id: string }>(
  payload: Payload,
  collection: string,
  { rows, fields, where }: Asked & { rows: R[] },
): Promise<R[]> {
  const shown = shownVersion()
  if (shown?.collection !== collection) return rows
  const whole = await oncePerResponse('shown version', () => readVersion(payload, shown))
  const others = rows.filter(({ id }) => id !== shown.id)
  if (!whole) return others
  const read = Object.fromEntries(fields.map((field) => [field, whole[field]]))
  const row = { ...read, id: shown.id } as unknown as R // It has the fields that were asked for.
  if (others.length < rows.length) return rows.map((other) => (other.id === shown.id ? row : other))
  return isAskedFor(where, { ...whole, id: shown.id }) ? [...rows, row] : rows
}

/** Whether it is asked for by name; a list of what is public stays one. */
function isAskedFor(where: Where = {}, row: Fields): boolean {
  return ['id', 'slug'].some((field) => {
    const condition = where[field]
    if (!condition || Array.isArray(condition)) return false
    return [condition.in, condition.equals].flat().includes(row[field])
  })
}

async function readVersion(payload: Payload, shown: ShownVersion): Promise<Fields | null> {
  const { collection, id, version } = shown
  const { docs } = await payload.db.findVersions<Fields>({
    collection,
    where: { and: [{ id: { equals: version } }, { parent: { equals: id } }] },
    limit: 1,
    pagination: false,
  })
  const { flattenedFields } = payload.collections[collection].config
  return docs[0] ? completed(docs[0].version, flattenedFields) : null
}

/** A draft may lack what readers need; the templates are written for what was published, and get it empty. */
function completed(row: Fields, fields: FlattenedField[]): Fields {
  const whole = { ...row }
  for (const field of fields) {
    const value = whole[field.name]
    if (field.type === 'group') {
      whole[field.name] = completed((value ?? {}) as Fields, field.flattenedFields)
    } else if (field.type === 'array' && Array.isArray(value)) {
      whole[field.name] = value.map((item: Fields) => completed(item, field.flattenedFields))
    } else if (isRequired(field)) whole[field.name] = value ?? emptyOf(field)
  }
  return whole
}

function isRequired(field: FlattenedField): boolean {
  return 'required' in field && field.required === true
}

function emptyOf(field: FlattenedField): unknown {
  if ('hasMany' in field && field.hasMany) return []
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return ''
    case 'select': {
      const [first] = field.options
      return typeof first === 'object' ? first.value : first
    }
    case 'number':
      return 0
    case 'checkbox':
      return false
    case 'date':
      return new Date().toISOString()
    case 'array':
      return []
    default:
      return null
  }
}
