import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openapi } from '@/contract/openapi'
import { breaches, surfaceOf } from '@tests/support/contract-surface'

// What the last release promises. On a release: RELEASE=1 npx vitest run --project unit tests/unit/api/additive.test.ts
const released = 'tests/unit/api/released-v1.txt'
const document = openapi('http://localhost:3000')
const surface = surfaceOf(document)
if (process.env.RELEASE) writeFileSync(released, `${surface.join('\n')}\n`)

describe('within v1', () => {
  test('nothing that the last release promises is taken away', () => {
    const from = readFileSync(released, 'utf8').trimEnd().split('\n')
    expect(from.length).toBeGreaterThan(1000)
    expect(breaches({ from, to: surface })).toEqual([])
  })

  test('what is new is no breach', () => {
    const older = surface.filter((line) => !/topics|Topic|findSpots|finder/.test(line))
    expect(breaches({ from: older, to: surface })).toEqual([])
  })

  const spots = ['paths', '/api/v1/spots', 'get']
  const spot = ['components', 'schemas', 'Spot']
  const breaking: [string, (copy: unknown) => void, RegExp][] = [
    ['a path', (copy) => drop(copy, ['paths', '/api/v1/people']), /GET \/api\/v1\/people/],
    ['a field', (copy) => drop(copy, [...spot, 'properties', 'safety']), /Spot\.safety is/],
    [
      'a field that is no longer always there',
      (copy) => change(copy, [...spot, 'required'], (list) => without(list, 'safety')),
      /Spot\.safety is always there/,
    ],
    [
      'a field that may now be null',
      (copy) =>
        change(copy, [...spot, 'properties', 'name'], (name) => ({
          anyOf: [name, { type: 'null' }],
        })),
      /Spot\.name is never null/,
    ],
    [
      'a field of another type',
      (copy) => change(copy, [...spot, 'properties', 'name', 'type'], () => 'integer'),
      /Spot\.name is of type string/,
    ],
    [
      'a value of a field',
      (copy) => change(copy, [...spot, 'properties', 'kind', 'enum'], (list) => list.slice(1)),
      /Spot\.kind may be/,
    ],
    [
      'a parameter',
      (copy) =>
        change(copy, [...spots, 'parameters'], (list) =>
          list.filter(({ name }: { name?: string }) => name !== 'muscle'),
        ),
      /\?muscle is taken/,
    ],
    [
      'a value of a parameter',
      (copy) =>
        change(copy, [...spots, 'parameters'], (list) =>
          list.map((one: { name?: string; schema?: object }) =>
            one.name === 'sort' ? { ...one, schema: { type: 'string', enum: ['name'] } } : one,
          ),
        ),
      /\?sort takes -name/,
    ],
    [
      'a larger page',
      (copy) => change(copy, ['components', 'parameters', 'limit', 'schema', 'maximum'], () => 50),
      /\?limit has maximum 100/,
    ],
    [
      'a parameter that became needed',
      (copy) => change(copy, ['components', 'parameters', 'q', 'required'], () => true),
      /Newly asked.*\/api\/v1\/spots \?q is needed/,
    ],
    [
      'a new parameter that is needed',
      (copy) =>
        change(copy, [...spots, 'parameters'], (list) => [
          ...list,
          { name: 'key', in: 'query', description: 'A key.', required: true, schema: {} },
        ]),
      /Newly asked.*\?key is needed/,
    ],
    ['an answer', (copy) => drop(copy, [...spots, 'responses', '304']), /may answer 304/],
    [
      'the name of an operation',
      (copy) => change(copy, [...spots, 'operationId'], () => 'spots'),
      /is called listSpots/,
    ],
  ]
  test.each(breaking)('%s is missed', (_, breakIt, said) => {
    const copy = structuredClone(document)
    breakIt(copy)
    expect(breaches({ from: surface, to: surfaceOf(copy) }).join('\n')).toMatch(said)
  })
})

/* The copy is read by path: its members are whatever JSON holds. */
type Json = ReturnType<typeof JSON.parse>

function change(copy: Json, path: string[], to: (old: Json) => Json): void {
  const [last = '', ...above] = [...path].reverse()
  const parent = above.reverse().reduce((at, key) => at[key], copy)
  parent[last] = to(parent[last])
}

function drop(copy: Json, path: string[]): void {
  const [last = '', ...above] = [...path].reverse()
  delete above.reverse().reduce((at, key) => at[key], copy)[last]
}

function without(list: string[], word: string): string[] {
  return list.filter((one) => one !== word)
}
