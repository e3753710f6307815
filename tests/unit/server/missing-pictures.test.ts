import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { missingPictures } from '@/server/missing-pictures'

function watched(inDatabase: string[]) {
  const error = vi.fn()
  const asked: string[][] = []
  const known = (names: string[]) => {
    asked.push(names)
    const isAway = inDatabase.length === 0
    if (isAway) return Promise.reject(new Error('The database is away.'))
    return Promise.resolve(names.filter((name) => inDatabase.includes(name)))
  }
  return { ...missingPictures({ log: { error }, known }), error, asked }
}
const aWhile = () => vi.advanceTimersByTimeAsync(700)

beforeAll(() => void vi.useFakeTimers())
afterAll(() => void vi.useRealTimers())

test('pictures that are missing together are one line, and asking again adds none', async () => {
  const { note, isBack, error, asked } = watched(['a.webp', 'b.webp'])
  for (const name of ['a.webp', 'b.webp', 'made-up.webp', 'a.webp']) note(name)
  await aWhile()
  for (const name of ['a.webp', 'b.webp', 'made-up.webp']) note(name)
  await aWhile()
  expect(asked).toEqual([['a.webp', 'b.webp', 'made-up.webp']])
  expect(error.mock.calls).toEqual([
    [{ missing: ['a.webp', 'b.webp'] }, expect.stringContaining('2 pictures that readers ask for')],
  ])
  isBack('a.webp')
  note('a.webp')
  await aWhile()
  expect(error.mock.calls[1]).toEqual([
    { missing: ['a.webp'] },
    expect.stringMatching(/^A picture that readers ask for cannot be found in MEDIA_DIR: bring it/),
  ])
})

test('names that somebody makes up write no line, and are looked up in bounded numbers', async () => {
  const { note, error, asked } = watched(['a.webp'])
  for (let count = 0; count < 1_000; count += 1) note(`${count}.webp`)
  await aWhile()
  expect(asked.map(({ length }) => length)).toEqual([200])
  expect(error).not.toHaveBeenCalled()
})

test('what could not be looked up is looked up when it is asked for again', async () => {
  const { note, error, asked } = watched([])
  for (let count = 0; count < 2; count += 1) {
    note('a.webp')
    await aWhile()
  }
  expect(asked).toEqual([['a.webp'], ['a.webp']])
  expect(error).not.toHaveBeenCalled()
})
