import type { GroupField, NumberFieldSingleValidation } from 'payload'
import { number as validateNumber } from 'payload/shared'

type Range = {
  name: string
  label: string
  help: string
  unit: string
  min: number
  max: number
  required?: boolean
}

/** Two numbers, the smaller first. */
export function rangeField(range: Range): GroupField {
  const end = (name: 'min' | 'max', label: string) => ({
    name,
    type: 'number' as const,
    label: `${label} (${range.unit})`,
    min: range.min,
    max: range.max,
    required: range.required ?? false,
    validate: name === 'max' ? notBelowMin : notWithoutMax,
    admin: { width: '50%', step: 1 },
  })
  return {
    name: range.name,
    type: 'group',
    label: range.label,
    admin: { description: range.help, hideGutter: true },
    fields: [{ type: 'row', fields: [end('min', 'From'), end('max', 'To')] }],
  }
}

const notBelowMin: NumberFieldSingleValidation = (value, options) => {
  const usual = validateNumber(value, options)
  const min = siblingNumber(options.siblingData, 'min')
  if (usual !== true) return usual
  if (typeof value !== 'number') return min === null ? true : 'Give both ends, or neither.'
  if (min !== null && value < min) return 'The second number must not be smaller than the first.'
  return true
}

const notWithoutMax: NumberFieldSingleValidation = (value, options) => {
  const usual = validateNumber(value, options)
  if (usual !== true) return usual
  const isAlone = typeof value !== 'number' && siblingNumber(options.siblingData, 'max') !== null
  return isAlone ? 'Give both ends, or neither.' : true
}

function siblingNumber(data: unknown, name: string): number | null {
  const value = typeof data === 'object' && data !== null ? Reflect.get(data, name) : null
  return typeof value === 'number' ? value : null
}
