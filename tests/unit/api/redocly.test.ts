import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openapi } from '@/contract/openapi'

const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-redocly-'))
const document = openapi('http://localhost:3000')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** How many errors Redocly's own recommended rules find. It is told to look up nothing and to tell nobody. */
function errorsIn(text: string): number {
  const file = path.join(folder, 'openapi.json')
  writeFileSync(file, text)
  const { stdout, stderr } = spawnSync(
    path.resolve('node_modules/.bin/redocly'),
    ['lint', file, '--format=json'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  )
  const start = stdout.indexOf('{')
  if (start < 0) throw new Error(`Redocly said no result: ${stdout}${stderr}`)
  return JSON.parse(stdout.slice(start)).totals.errors
}

test('Redocly finds no error in the OpenAPI document', () => {
  expect(errorsIn(JSON.stringify(document))).toBe(0)
})

test('Redocly finds an error where there is one', () => {
  expect(errorsIn(JSON.stringify(document).replaceAll('"operationId"', '"operation"'))).not.toBe(0)
})
