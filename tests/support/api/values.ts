import type { Operation, Parameter } from '@/contract/openapi/operations'
import { encode } from './ask'

/** Values that a parameter has to take, encoded: its example, every word of its list, the ends of its range. */
export function validValues(parameter: Parameter, operation: Operation): string[] {
  const { schema, example, several } = parameter
  const words = schema.enum ?? []
  const ends = [schema.minimum, schema.maximum].filter((end) => end !== undefined)
  const values = [
    ...(example === null ? [] : [example]),
    ...words,
    ...ends.map(String),
    ...(schema.default === undefined ? [] : [String(schema.default)]),
    ...(isDate(parameter) ? ['2026-01-31', '2026-01-31T09:00:00+01:00'] : []),
    ...(several === 'commas' && words.length > 1 ? [words.join(',')] : []),
    ...(parameter.name === 'fields' ? fieldsOf(operation) : []),
  ]
  return [...new Set(values)].map(encode)
}

/** Values that a parameter has to refuse, encoded as they are sent. */
export function invalidValues(parameter: Parameter): string[] {
  const { schema } = parameter
  const { type, maximum, maxLength } = schema
  const isNumber = type === 'integer' || type === 'number'
  const isWord = schema.enum !== undefined
  return [
    '%00',
    '%zz',
    'a%EF%BF%BDb',
    encode('a'.repeat(2100)),
    ...(isWord ? ['no-such-value', encode(`${schema.enum?.[0]}!`)] : []),
    ...(isNumber ? ['x', '-1', '1.5', '1e3', '0x1', '99999999999999999999'] : []),
    ...(isNumber && maximum !== undefined ? [String(maximum + 1)] : []),
    ...(maxLength === undefined ? [] : ['a'.repeat(maxLength + 1)]),
    ...(schema.format === 'uuid' ? ['x', '00000000-0000-0000-0000'] : []),
    ...(schema.pattern && !isWord && !isNumber ? [encode('Not a slug!'), '..%2F'] : []),
    ...(isDate(parameter) ? ['yesterday', '2026-13-40', '1700000000'] : []),
    ...(parameter.several === 'commas' ? ['no-such-name', 'slug,,slug', ','] : []),
    ...(parameter.name === 'after' ? ['not-a-cursor', 'eyJ2IjoxfQ', '0'] : []),
  ]
}

function isDate({ schema }: Parameter): boolean {
  return /"format":"date/.test(JSON.stringify(schema))
}

/** What the operation's own `fields` may name: the fields of its items in the examples. */
function fieldsOf({ answers }: Operation): string[] {
  const example = answers.find(({ status }) => status === 200)?.content[0]?.example
  const { data } = (example ?? {}) as { data?: object | object[] } // An example of a list or of one.
  return Object.keys((Array.isArray(data) ? data[0] : data) ?? {})
}
