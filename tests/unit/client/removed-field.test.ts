import { mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'

const source = path.resolve('clients/typescript/src')
const folder = mkdtempSync(path.join(path.resolve('node_modules'), '.client-types-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const usage = `import { createClient, pages } from './index.js'
const api = createClient({ baseUrl: 'http://localhost:3000' })
export async function use(): Promise<string[]> {
  const { data } = await api.GET('/api/v1/spots/{slug}', {
    params: { path: { slug: 'x' }, query: { include: ['muscles'] } },
  })
  const said: string[] = data?.data.safety ?? []
  for await (const spot of pages(api, '/api/v1/spots', { certainty: ['low'] })) {
    said.push(spot.name, ...spot.safety)
  }
  return said
}
`

/** What the compiler says of a program that uses the client, with these types of the API. */
function errorsWith(schema: string): string[] {
  cpSync(source, folder, { recursive: true })
  writeFileSync(path.join(folder, 'schema.ts'), schema)
  const file = path.join(folder, 'usage.ts')
  writeFileSync(file, usage)
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

const schema = readFileSync(path.join(source, 'schema.ts'), 'utf8')

test('a program that uses the client compiles', () => {
  expect(errorsWith(schema)).toEqual([])
}, 60_000)

test('it fails to compile when a field, a value or an address that it uses is gone', () => {
  const safety = /^ {12}safety: string\[\];$/gm
  expect(schema.match(safety)?.length).toBeGreaterThan(1)
  expect(errorsWith(schema.replace(safety, '')).join()).toMatch(/'safety' does not exist/)
  expect(errorsWith(schema.replaceAll('"/api/v1/spots"', '"/api/v1/dots"')).join()).toMatch(
    /"\/api\/v1\/spots"/,
  )
}, 60_000)
