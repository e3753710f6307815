import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HttpCache } from '@/server/cache/http-cache'
import { measures } from '@/server/measures'

test('the page for operators tells of every number that is measured', () => {
  const page = readFileSync('docs/operations.md', 'utf8')
  const names = measures({ cache: new HttpCache(1), isListening: () => true }).map(
    ({ name }) => name,
  )
  const isTold = (name: string) =>
    page.includes(name) || page.includes(`_${name.split('_').slice(2).join('_')}\``)
  expect(names.length).toBeGreaterThan(12)
  expect(names.filter((name) => !isTold(name))).toEqual([])
})
