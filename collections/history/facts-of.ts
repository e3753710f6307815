import type { FlattenedField } from 'payload'
import { isContent } from '@/editorial/content-hash'
import type { RelatedType } from '@/editorial/body/reading-order'
import type { NameOf } from '@/editorial/versions/lines-of'
import { isKept } from '@collections/archive/portable-fields'

type Fields = Record<string, unknown>

/** A field with its value in words; a list has a line for each of its rows. */
export type Fact = { path: string; label: string; lines: string[] }

/** What a document says in its fields, each in words; its text is another matter. */
export function factsOf(fields: FlattenedField[], row: Fields, nameOf: NameOf): Fact[] {
  return fields.flatMap((field): Fact[] => {
    if (!isKept(field) || !isContent(field.name) || field.type === 'richText') return []
    const value = row[field.name]
    if (field.type === 'group') {
      const inner = factsOf(field.flattenedFields, asFields(value), nameOf)
      return inner.map(({ path, label, lines }) => ({
        path: `${field.name}.${path}`,
        label: `${labelOf(field)}: ${label}`,
        lines,
      }))
    }
    return [{ path: field.name, label: labelOf(field), lines: linesOf(field, value, nameOf) }]
  })
}

function linesOf(field: FlattenedField, value: unknown, nameOf: NameOf): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => inWords(field, one, nameOf).split('\n')).filter(Boolean)
}

/** Empty for what is not there. */
function inWords(field: FlattenedField, value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return nameIn(field.relationTo, value, nameOf)
    case 'array':
      return factsOf(field.flattenedFields, asFields(value), nameOf)
        .filter(({ lines }) => lines.length > 0)
        .map(({ label, lines }) => `${label}: ${lines.join(' / ')}`)
        .join(' · ')
    case 'select':
      return choiceIn(field, value)
    case 'checkbox':
      return value ? 'yes' : 'no'
    case 'date':
      return dayOrMoment(String(value))
    case 'text':
    case 'textarea':
    case 'number':
    case 'email':
      return String(value)
    default:
      return JSON.stringify(value)
  }
}

function nameIn(relationTo: string | string[], value: unknown, nameOf: NameOf): string {
  const { relationTo: type, value: id } = asFields(value)
  // Content points at content and pictures only.
  if (typeof relationTo === 'string') return nameOf(relationTo as RelatedType, idOf(value))
  return nameOf(String(type) as RelatedType, idOf(id))
}

function idOf(value: unknown): string {
  return String(typeof value === 'object' ? asFields(value).id : value)
}

type Select = Extract<FlattenedField, { type: 'select' }>

function choiceIn({ options }: Select, value: unknown): string {
  const chosen = options.find((option) => typeof option === 'object' && option.value === value)
  const label = typeof chosen === 'object' ? chosen.label : null
  return typeof label === 'string' ? label : String(value)
}

function dayOrMoment(iso: string): string {
  const [day = iso, time = ''] = new Date(iso).toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)} UTC`
}

function labelOf(field: FlattenedField): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : field.name
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
