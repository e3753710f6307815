import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'
import { ValidationError } from 'payload'

/**
 * A draft may be incomplete, but an object where a text belongs would break the panel for everyone. Payload skips
 * all validation of drafts, the kind of value included.
 */
export const refuseWrongShapes: CollectionBeforeChangeHook = ({ data, collection, req }) => {
  const errors = collection.flattenedFields
    .filter((field) => !fits({ field, value: Reflect.get(data, field.name) }))
    .map((field) => ({
      path: field.name,
      message: 'This is not the kind of value that belongs here.',
    }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return data
}

function fits({ field, value }: { field: FlattenedField; value: unknown }): boolean {
  if (value === null || value === undefined) return true
  switch (field.type) {
    case 'text':
      return field.hasMany ? isTexts(value) : typeof value === 'string'
    case 'textarea':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number'
    case 'array':
      return Array.isArray(value)
    case 'group':
      return isObject(value) && field.flattenedFields.every((inner) => innerFits({ inner, value }))
    case 'richText':
      return isObject(value) && isObject(Reflect.get(value, 'root'))
    default:
      return true
  }
}

function innerFits({ inner, value }: { inner: FlattenedField; value: object }): boolean {
  return fits({ field: inner, value: Reflect.get(value, inner.name) })
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
