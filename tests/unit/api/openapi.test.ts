import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { endpoints } from '@/contract/endpoints'
import { exampleOrigin } from '@/contract/examples/pointer'
import { openapi } from '@/contract/openapi'
import { queryRules } from '@/contract/queries'

const site = 'http://localhost:3000'
const document = openapi(site)
const operations = Object.entries(document.paths ?? {}).map(([path, item]) => ({
  path,
  operation: item.get,
}))

describe('the OpenAPI document', () => {
  // After a change that is meant: npx vitest run --project unit tests/unit/api/openapi.test.ts -u
  test('is as agreed', async () => {
    const text = await format(JSON.stringify(document), { parser: 'json', printWidth: 100 })
    await expect(text).toMatchFileSnapshot('openapi.golden.json')
  })

  test('is the same each time, but for the site', () => {
    expect(openapi(site)).toEqual(document)
    expect(JSON.stringify(openapi('https://a.example'))).not.toContain(site)
    expect(JSON.stringify(document)).not.toContain(exampleOrigin)
  })

  test('has every endpoint once, with an operation id of its own', () => {
    const ids = operations.map(({ operation }) => operation?.operationId)
    expect(ids).toEqual(Object.values(endpoints).map(({ operationId }) => operationId))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z][a-zA-Z]+$/)
  })

  test('has no reference to something that it does not hold', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)
    for (const [, path = ''] of references) {
      const found = path.split('/').reduce<unknown>((at, key) => memberOf(at, key), document)
      expect(found, path).toBeDefined()
    }
  })

  test.each(operations)('says of $path what each parameter means', ({ path, operation }) => {
    for (const parameter of operation?.parameters ?? []) {
      const held =
        '$ref' in parameter
          ? memberOf(document.components?.parameters, parameter.$ref.split('/').at(-1) ?? '')
          : parameter
      expect(memberOf(held, 'description'), path).toMatch(/\.$/)
    }
  })

  test.each(operations)('gives an example and the errors of $path', ({ operation }) => {
    const responses: Record<string, unknown> = operation?.responses ?? {}
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(['200', '304', '400', '406', '429', '500']),
    )
    expect(JSON.stringify(responses['200'])).toMatch(/"examples?":/)
  })

  test('names every filter of every list', () => {
    for (const [type, { filters }] of Object.entries(queryRules)) {
      const names = document.paths?.[`/api/v1/${type}`]?.get?.parameters?.flatMap((parameter) =>
        'name' in parameter ? [parameter.name] : [],
      )
      expect(names).toEqual(expect.arrayContaining([...filters]))
    }
  })
})

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}
