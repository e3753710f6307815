import { expect, test } from 'vitest'
import { Records } from '@/memory/records'

const read = (records: Records, value: object, ...tags: string[]) => ({
  value,
  tags,
  since: records.now() ?? 0,
})

test('a record is recalled until a change names one of its tags', () => {
  const records = new Records(10_000, () => true)
  records.keep('a', read(records, { title: 'A' }, 'spots:1'))
  records.keep('b', read(records, { title: 'B' }, 'spots:2'))
  records.purge(['spots:1', 'unknown'])
  expect(records.recall('a')).toBeUndefined()
  expect(records.recall('b')).toEqual({ title: 'B' })
})

test('what changed while it was read is not kept', () => {
  const records = new Records(10_000, () => true)
  const old = read(records, { title: 'old' }, 'spots:1')
  const other = read(records, { title: 'other' }, 'spots:2')
  records.purge(['spots:1'])
  records.keep('a', old)
  records.keep('b', other)
  expect(records.recall('a')).toBeUndefined()
  expect(records.recall('b')).toEqual({ title: 'other' })
})

test('while changes may be missed there is no moment to begin at', () => {
  let isCurrent = false
  const records = new Records(10_000, () => isCurrent)
  expect(records.now()).toBeNull()
  isCurrent = true
  expect(records.now()).toBe(0)
})

test('nobody can change what many answers are made of', () => {
  const records = new Records(10_000, () => true)
  records.keep('a', read(records, { list: [{ text: 'x' }] }, 'spots:1'))
  const kept = records.recall('a') as { list: { text: string }[] }
  expect(() => kept.list.push({ text: 'y' })).toThrow(TypeError)
  expect(() => Object.assign(kept.list[0] ?? {}, { text: 'y' })).toThrow(TypeError)
})

test('the least used go when there is no room, and a purge of theirs finds nothing', () => {
  const records = new Records(2_500, () => true)
  for (const key of ['a', 'b', 'c', 'd']) {
    records.keep(key, read(records, { text: 'x'.repeat(400) }, `spots:${key}`))
  }
  expect(records.recall('a')).toBeUndefined()
  expect(records.recall('d')).toBeDefined()
  expect(records.bytes).toBeLessThanOrEqual(2_500)
  records.keep('large', read(records, { text: 'x'.repeat(5_000) }, 'spots:a'))
  expect(records.recall('large')).toBeUndefined()
  records.purge(['spots:a'])
  expect(records.recall('d')).toBeDefined()
})
