import { expect, test } from 'vitest'
import { notedWhenRead, whenRead, withMore } from '@/content/noted'
import { newTrace, runTraced, touch } from '@/trace'

/** What has been noted once this was done. */
function notedBy(work: () => unknown): string[] {
  const trace = newTrace()
  runTraced(trace, work)
  return [...trace.tags]
}

const row = () => notedWhenRead({ id: '1', name: 'One', text: 'Words' }, (field) => `row/${field}`)
const resource = () => {
  const read = row()
  return whenRead<{ id: string; title: string; words: string[] }>({
    id: () => read.id,
    title: () => read.name,
    words: () => [read.text],
  })
}

test('a row notes the fields that somebody looks at, and its id is nothing that changes', () => {
  expect(notedBy(() => row().id)).toEqual([])
  expect(notedBy(() => row().name)).toEqual(['row/name'])
  expect(notedBy(() => ({ ...row() }))).toEqual(['row/name', 'row/text'])
})

test('a resource depends on what was looked at, and on nothing that it has beside', async () => {
  expect(notedBy(resource)).toEqual([])
  expect(notedBy(() => resource().id)).toEqual([])
  expect(notedBy(() => resource().title)).toEqual(['row/name'])
  expect(notedBy(() => Object.keys(resource()))).toEqual([])
  expect(notedBy(() => JSON.stringify(resource()))).toEqual(['row/name', 'row/text'])
  // Whoever awaits it looks for a promise, which it is not.
  expect(await resource()).toEqual({ id: '1', title: 'One', words: ['Words'] })
})

test('a field is made once, and may be replaced', () => {
  const one = resource()
  expect(one.words).toBe(one.words)
  one.title = 'Another'
  expect({ ...one }).toEqual({ id: '1', title: 'Another', words: ['Words'] })
})

test('what gets more fields stays unread', () => {
  const more = () => withMore(resource(), { side: 'left' })
  expect(notedBy(() => more().side)).toEqual([])
  expect(notedBy(() => more().words)).toEqual(['row/text'])
  expect(more()).toEqual({ id: '1', title: 'One', words: ['Words'], side: 'left' })
})

test('nothing is noted where no answer is made', () => {
  touch('row/name')
  expect(resource().title).toBe('One')
})
