import fc from 'fast-check'
import type { Operation, Parameter } from '@/contract/openapi/operations'
import { addressOf, encode, neededBy, type Pair } from './ask'
import { invalidValues, validValues } from './values'

export type Asked = { operation: Operation; path: string; method: string; accept: string | null }

/** Requests that a consumer could send: mostly near the contract, some far from it. */
export function requests(operations: Operation[]): fc.Arbitrary<Asked> {
  return fc.constantFrom(...operations).chain((operation) => requestOf(operation))
}

function requestOf(operation: Operation): fc.Arbitrary<Asked> {
  const names = operation.parameters.filter(({ in: place }) => place === 'path')
  const asked = operation.parameters.filter(({ in: place }) => place === 'query')
  const pair =
    asked.length > 0 ? fc.oneof({ weight: 6, arbitrary: known(operation, asked) }, odd) : odd
  return fc
    .record({
      path: fc.record(
        Object.fromEntries(names.map((one) => [one.name, pathValue(operation, one)])),
      ),
      pairs: fc.array(pair, { maxLength: 5 }),
      withNeeded: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
      method: fc.oneof({ weight: 9, arbitrary: fc.constant('GET') }, fc.constant('HEAD')),
      accept: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, accepts),
    })
    .map(({ path, pairs, withNeeded, method, accept }) => {
      const query = [...(withNeeded ? neededBy(operation) : []), ...pairs]
      return { operation, path: addressOf(operation, { path, query }), method, accept }
    })
}

const accepts = fc.oneof(
  fc.constantFrom(
    ...['*/*', 'application/json', 'text/html', 'application/*;q=0.5', 'text/csv, */*;q=0.1'],
    ...['image/png', 'application/json;q=0', ';;;', '*', 'a/b;q=x', ','.repeat(200)],
  ),
  fc.string({ unit: fc.constantFrom(...'abc/*;,=q.01 '), maxLength: 60 }),
)

/** Text that has broken servers before. */
const nasty = fc.constantFrom(
  ...["' or 1=1 --", '"; drop table spots; --', '${7*7}', '{{7*7}}', '../../etc/passwd', '\u0000'],
  ...['%', '%s%n', '[object Object]', 'null', 'undefined', 'NaN', '__proto__', 'constructor'],
  ...['\ud800', '\u202e', '\uffff', '👩‍👩‍👧', 'ﷺ', 'i̇', 'ß', '\r\nX-Injected: 1', '1e309', '-0'],
  ...['a'.repeat(300), '(', '*', '\\', '::uuid', '$1', '2026-02-30', '0000-00-00', '9'.repeat(40)],
)
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const raw = fc.string({ unit: fc.constantFrom(...'%abz0129&=+;[]._-~!'), maxLength: 12 })
// A lone surrogate has no bytes; it becomes the sign for what cannot be read.
const encoded = text.map((value) => encode(Buffer.from(value).toString('utf8')))
const written = fc.oneof({ weight: 4, arbitrary: encoded }, raw)

function known(operation: Operation, parameters: Parameter[]): fc.Arbitrary<Pair> {
  return fc.constantFrom(...parameters).chain((parameter) => {
    const right = validValues(parameter, operation)
    const value = fc.oneof(
      { weight: 5, arbitrary: right.length > 0 ? fc.constantFrom(...right) : written },
      { weight: 2, arbitrary: fc.constantFrom(...invalidValues(parameter)) },
      { weight: 2, arbitrary: written },
    )
    return value.map((one): Pair => [parameter.name, one])
  })
}

const odd: fc.Arbitrary<Pair> = fc.tuple(written, written)

function pathValue(operation: Operation, parameter: Parameter): fc.Arbitrary<string> {
  const example = encodeURIComponent(parameter.example ?? 'x')
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(example) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(`${example}.bib`, `${example}.md`, `${example}.`, 'x.y.z'),
    },
    { weight: 2, arbitrary: encoded.filter((value) => value !== '' && !/^\.+$/.test(value)) },
  )
}
