import type { Operation, Parameter } from '@/contract/openapi/operations'
import { addressOf, neededBy, type Pair } from './ask'
import { invalidValues, validValues } from './values'

type Kind = 'valid' | 'invalid' | 'unknown' | 'repeated' | 'empty' | 'media type'
export type Case = {
  operation: Operation
  kind: Kind
  path: string
  accept?: string
  statuses: number[]
  /** The parameter that a problem has to name. */
  named?: string
  /** Whether less may be sent than the schema requires. */
  isSparse?: boolean
}

/** Each operation with each of its parameters, right and wrong in every way. */
export function casesOf(operations: Operation[], cursors: ReadonlyMap<string, string>): Case[] {
  return operations.flatMap((operation) => [
    ...ofOperation(operation),
    ...operation.parameters.flatMap((parameter) =>
      parameter.in === 'path'
        ? ofPath(operation, parameter)
        : ofQuery(operation, parameter, cursors.get(operation.id)),
    ),
  ])
}

function ofOperation(operation: Operation): Case[] {
  const path = addressOf(operation, { query: neededBy(operation) })
  const separator = path.includes('?') ? '&' : '?'
  const unknown = ['colour', 'Limit', 'limit%5B%5D', '__proto__', 'constructor', '%E2%82%AC']
  return [
    { operation, kind: 'valid', path, statuses: [200] },
    { operation, kind: 'media type', path, accept: 'text/turtle', statuses: [406] },
    { operation, kind: 'media type', path, accept: '*/*;q=0', statuses: [406] },
    { operation, kind: 'media type', path, accept: 'text/turtle, */*;q=0.1', statuses: [200] },
    ...unknown.map((name): Case => {
      const named = decodeURIComponent(name)
      const asked = `${path}${separator}${name}=1`
      return { operation, kind: 'unknown', path: asked, statuses: [400], named }
    }),
  ]
}

function ofQuery(operation: Operation, parameter: Parameter, cursor: string | undefined): Case[] {
  const { name, several } = parameter
  const needed = neededBy(operation, name)
  const asked = (...pairs: Pair[]) => addressOf(operation, { query: [...needed, ...pairs] })
  const valid = [
    ...validValues(parameter, operation),
    ...(name === 'after' && cursor ? [cursor] : []),
  ]
  const [first = 'x', second = first] = valid
  const common = { operation, isSparse: name === 'fields' }
  const refused = { operation, statuses: [400], named: name }
  return [
    ...valid.map((value): Case => {
      return { ...common, kind: 'valid', path: asked([name, value]), statuses: [200] }
    }),
    ...invalidValues(parameter).map((value): Case => {
      const named = value === '%zz' ? undefined : name
      return { ...refused, kind: 'invalid', path: asked([name, value]), named }
    }),
    ...[first, second].map((value): Case => {
      const path = asked([name, first], [name, value])
      return several === 'repeated'
        ? { ...common, kind: 'repeated', path, statuses: [200] }
        : { ...refused, kind: 'repeated', path }
    }),
    ...['', '%20', '%09'].map((value): Case => {
      return { ...refused, kind: 'empty', path: asked([name, value]) }
    }),
    ...[`${name}x`, name.toUpperCase(), `${name}%5Beq%5D`].map((wrong): Case => {
      const all: Pair[] = [...neededBy(operation), [wrong, first]]
      const path = addressOf(operation, { query: all })
      return { ...refused, kind: 'unknown', path, named: decodeURIComponent(wrong) }
    }),
  ]
}

function ofPath(operation: Operation, parameter: Parameter): Case[] {
  const { name } = parameter
  const query = neededBy(operation)
  const asked = (value: string) => addressOf(operation, { query, path: { [name]: value } })
  const example = encodeURIComponent(parameter.example ?? '')
  const not = (kind: Kind, values: string[]) =>
    values.map((value): Case => ({ operation, kind, path: asked(value), statuses: [404] }))
  return [
    { operation, kind: 'valid', path: asked(example), statuses: [200] },
    ...not('unknown', ['no-such-thing', '00000000-0000-4000-8000-000000000000']),
    ...not('invalid', ['Not%20a%20slug', '..%2F..%2Fetc', '%E2%82%AC', 'a'.repeat(500), '-', "'"]),
    ...not('repeated', [`${example}%2F${example}`]),
    ...not('empty', ['%20', '%09']),
    { operation, kind: 'invalid', path: asked('%zz'), statuses: [400] },
    { operation, kind: 'invalid', path: asked('%00'), statuses: [400] },
  ]
}
