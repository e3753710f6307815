import { expect, test } from 'vitest'
import { oneCursor, oneOf, oneText, wasRefused } from '@/site/query-values'

test.each([
  ['  neck pain ', 'neck pain'],
  ['100 %', '100 %'],
  ['', null],
  [['a', 'b'], null],
  [undefined, null],
  ['a\0b', null],
  ['broken \uFFFD', null],
  ['a'.repeat(201), null],
])('%j is read as %j', (value, text) => {
  expect(oneText(value)).toBe(text)
})

test('a choice is one of its values or nothing', () => {
  expect(oneOf(['left', 'right'], 'left')).toBe('left')
  expect(oneOf(['left', 'right'], 'up')).toBeNull()
})

test('only what was asked and not understood was refused', () => {
  expect(wasRefused(undefined, null)).toBe(false)
  expect(wasRefused('', null)).toBe(false)
  expect(wasRefused('up', null)).toBe(true)
  expect(wasRefused('left', 'left')).toBe(false)
})

test('a repeated cursor stays wrong', () => {
  expect(oneCursor(undefined)).toBeNull()
  expect(oneCursor('abc')).toBe('abc')
  expect(oneCursor(['abc', 'def'])).toBe('abc,def')
})
