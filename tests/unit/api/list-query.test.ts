import { describe, expect, test } from 'vitest'
import { parseListQuery } from '@/api/list-query'
import { encodeCursor } from '@/contract/cursor'
import { queryRules } from '@/contract/queries'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { errorsOf } from './errors-of'
import { filterSamples, filtersOf } from './filter-samples'

const read = (type: ResourceType, query: string) => parseListQuery(type, new URLSearchParams(query))
const errors = (type: ResourceType, query: string) => errorsOf(() => read(type, query))
const cursor = encodeCursor({ keys: ['a', 'b'] })

describe.each(resourceTypes)('the query of %s', (type) => {
  test('may be empty', () => {
    expect(read(type, '')).toEqual({
      query: {
        limit: 20,
        after: null,
        sort: null,
        q: null,
        updatedSince: null,
        filters: {},
        include: [],
        withBody: false,
      },
      fields: null,
      body: [],
    })
  })

  test.each([
    ['limit=1', { limit: 1 }],
    ['limit=100', { limit: 100 }],
    [`after=${cursor}`, { after: cursor }],
    ['q=+tight+shoulder+', { q: 'tight shoulder' }],
    ['updatedSince=2026-01-31', { updatedSince: '2026-01-31T00:00:00.000Z' }],
    ['updatedSince=2026-01-31T08:00:00Z', { updatedSince: '2026-01-31T08:00:00.000Z' }],
    ['updatedSince=2026-01-31T08:00:00%2B02:00', { updatedSince: '2026-01-31T06:00:00.000Z' }],
  ])('takes %s', (query, part) => {
    expect(read(type, query).query).toMatchObject(part)
  })

  test('takes every order both ways, and every include', () => {
    const { sorts, includes } = queryRules[type]
    for (const sort of sorts.flatMap((name) => [name, `-${name}`])) {
      expect(read(type, `sort=${sort}`).query.sort).toBe(sort)
    }
    expect(read(type, `include=${includes.join(',')}`).query.include).toEqual(includes)
  })

  test.each([
    'limit=0',
    'limit=101',
    'limit=999999999999',
    'limit=-1',
    'limit=1.5',
    'limit=ten',
    'limit=1e1',
    'after=nonsense',
    'sort=colour',
    'sort=order',
    'sort=--updatedAt',
    'sort=updatedAt,publishedAt',
    'updatedSince=yesterday',
    'updatedSince=2026-02-30',
    'updatedSince=1767225600',
    'include=colour',
    'include=updatedAt',
    'fields=colour',
    'fields=id.colour',
    'fields=__proto__',
    'fields=constructor',
    'q=%00',
    'q=%ff',
    `q=${'x'.repeat(201)}`,
  ])('refuses %s', (query) => {
    expect(errors(type, query).map(({ parameter }) => parameter)).toEqual([query.split('=')[0]])
  })

  test.each(['limit', 'after', 'sort', 'q', 'updatedSince', 'include', 'fields'])(
    'refuses %s when it is empty or repeated',
    (name) => {
      expect(errors(type, `${name}=`)).toEqual([{ parameter: name, message: 'is empty' }])
      expect(errors(type, `${name}=%20`)).toEqual([{ parameter: name, message: 'is empty' }])
      expect(errors(type, `${name}=1&${name}=1`)).toEqual([
        { parameter: name, message: 'may stand only once' },
      ])
    },
  )

  test.each(filtersOf(type))(
    'takes the filter %s, repeated too, and refuses what it is not',
    (name) => {
      const { good, bad, kept = good } = filterSamples(type, name)
      const twice = good.map((value) => `${name}=${encodeURIComponent(value)}`).join('&')
      expect(read(type, twice).query.filters).toEqual({ [name]: kept })
      expect(read(type, `${twice}&${twice}`).query.filters).toEqual({ [name]: kept })
      for (const value of ['', ...bad]) {
        const wrong = errors(type, `${name}=${encodeURIComponent(value)}`)
        expect(wrong.map(({ parameter }) => parameter)).toEqual([name])
      }
    },
  )

  test('refuses unknown parameters, such as the filters of other resources, and names the known ones', () => {
    expect(errors(type, 'colour=blue')[0]?.message).toContain('Known are after, ')
    expect(errors(type, 'colour=blue&colour=red')).toHaveLength(1)
    expect(errors(type, 'where%5Bslug%5D=x&Limit=3').map(({ parameter }) => parameter)).toEqual([
      'where[slug]',
      'Limit',
    ])
  })

  test('reports everything that is wrong at once', () => {
    const wrong = errors(type, 'limit=500&sort=&colour=blue&fields=colour,shade&slug=A%20B')
    expect(wrong.map(({ parameter }) => parameter).sort()).toEqual([
      'colour',
      'fields',
      'fields',
      'limit',
      'slug',
      'sort',
    ])
  })
})

test('more values of a filter than anybody needs are refused', () => {
  const many = Array.from({ length: 101 }, (_, index) => `slug=a-${index}`).join('&')
  expect(errors('spots', many)).toEqual([
    { parameter: 'slug', message: 'has more than 100 values' },
  ])
})
