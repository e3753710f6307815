import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('docs/security.md', 'utf8')
const rows = page.split('\n').filter((line) => /^\| API\d+ /.test(line))

test('each item of the OWASP API Security Top 10 names the tests that hold it, and they are there', () => {
  expect(rows.map((row) => Number(/API(\d+)/.exec(row)?.[1]))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ])
  for (const row of rows) expect(row).toMatch(/`tests\/[\w./-]+`/)
  const named = [...page.matchAll(/`(tests\/[\w./-]+)`/g)].flatMap(([, file]) => file ?? [])
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})
