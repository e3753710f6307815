import type { FlattenedField } from 'payload'
import type { Library } from '@/editorial/archive/library'

type Fields = Record<string, unknown>

/** The fields of a document as an archive has them: documents by their names, nothing that is empty or derived. */
export function portableFields(fields: FlattenedField[], row: Fields, library: Library): Fields {
  const entries = fields
    .filter(isKept)
    .map((field) => [field.name, portable(field, row[field.name], library)] as const)
    .filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries)
}

function portable(field: FlattenedField, value: unknown, library: Library): unknown {
  if (value === null || value === undefined || value === '') return undefined
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return named(field, value, library)
    case 'group':
      return filled(portableFields(field.flattenedFields, asFields(value), library))
    case 'array':
      return filledList(
        asList(value).map((row) => portableFields(field.flattenedFields, asFields(row), library)),
      )
    default:
      return Array.isArray(value) ? filledList(value) : value
  }
}

type Related = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

function named(field: Related, value: unknown, library: Library): unknown {
  if (!field.hasMany) return nameOf(field, value, library)
  return filledList(asList(value).flatMap((one) => nameOf(field, one, library) ?? []))
}

/** The name of a document, with its noun where the field takes several; a document that is gone is nothing. */
function nameOf({ relationTo }: Related, value: unknown, library: Library): string | undefined {
  if (typeof relationTo === 'string') {
    return (typeof value === 'string' && library.nameOf(relationTo, value)) || undefined
  }
  const { relationTo: type, value: id } = asFields(value)
  const name = library.nameOf(String(type), String(id))
  return name === null ? undefined : `${String(type)}/${name}`
}

/** The same fields as the store has them; what is absent is said to be empty, so that no default steps in. */
export function storedFields(fields: FlattenedField[], file: Fields, library: Library): Fields {
  return Object.fromEntries(
    fields
      .filter(isKept)
      .filter(({ type }) => type !== 'richText')
      .map((field) => [field.name, stored(field, file[field.name], library)]),
  )
}

function stored(field: FlattenedField, value: unknown, library: Library): unknown {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return field.hasMany
        ? asList(value).flatMap((one) => idOf(field, one, library) ?? [])
        : idOf(field, value, library)
    case 'group':
      return storedFields(field.flattenedFields, asFields(value), library)
    case 'array':
      return asList(value).map((row) => storedFields(field.flattenedFields, asFields(row), library))
    default: {
      const isList = 'hasMany' in field && field.hasMany
      return value ?? (isList ? [] : null)
    }
  }
}

function idOf({ relationTo }: Related, value: unknown, library: Library): unknown {
  if (typeof value !== 'string') return null
  if (typeof relationTo === 'string') return library.resolve(relationTo, value)
  const at = value.indexOf('/')
  const type = value.slice(0, at)
  const id = library.resolve(type, value.slice(at + 1))
  return id === null ? null : { relationTo: type, value: id }
}

/** What belongs to this site alone, or follows from the rest. */
const left = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'changeNote',
  'revision',
  'searchText',
  'stats',
  'deletedAt',
  '_status',
  'url',
  'thumbnailURL',
])

/** Whether a field is written by people, and says something about its subject. */
export function isKept(field: FlattenedField): boolean {
  if (field.type === 'join' || left.has(field.name)) return false
  if ('virtual' in field && field.virtual) return false
  // Written by the program alone, from the text: the number of a reference is the exception, it is given once.
  const isDerived = 'hasMany' in field && field.hasMany && field.access?.create !== undefined
  return !isDerived
}

function filled(fields: Fields): Fields | undefined {
  return Object.keys(fields).length > 0 ? fields : undefined
}

function filledList(list: unknown[]): unknown[] | undefined {
  return list.length > 0 ? list : undefined
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
