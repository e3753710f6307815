import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const page = readFileSync('docs/reliability.md', 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\| [A-Z\d]/.test(line) && line.includes('../tests/'))

test('each fault names a test that is there', () => {
  expect(rows.length).toBeGreaterThan(15)
  const named = [...page.matchAll(/\]\((\.\.\/tests\/[^)]+)\)/g)].flatMap(([, file]) => file ?? [])
  expect(named.filter((file) => !existsSync(path.join('docs', file)))).toEqual([])
})
