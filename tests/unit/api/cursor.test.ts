import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BadCursor, decodeCursor, encodeCursor } from '@/contract/cursor'

const key = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null))
const cursor = fc.record(
  {
    keys: fc.array(key, { minLength: 1, maxLength: 8 }),
    sort: fc.string({ maxLength: 40 }),
    back: fc.boolean(),
  },
  { requiredKeys: ['keys'] },
)

describe('a cursor', () => {
  test('comes back as it was, whatever text its keys hold', () => {
    fc.assert(
      fc.property(cursor, (given) => {
        expect(decodeCursor(encodeCursor(given))).toEqual({ v: 1, ...given })
      }),
    )
  })

  test('can stand in an address as it is', () => {
    fc.assert(
      fc.property(cursor, (given) => {
        expect(encodeCursor(given)).toMatch(/^[A-Za-z0-9_-]+$/)
      }),
    )
  })

  test('of any other text is refused with BadCursor and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => decodeCursor(text)).toThrow(BadCursor)
      }),
    )
  })

  test('that lost or gained a character is refused or is another cursor', () => {
    fc.assert(
      fc.property(cursor, fc.nat(), (given, place) => {
        const text = encodeCursor(given)
        const cut = place % text.length
        for (const broken of [text.slice(0, cut) + text.slice(cut + 1), `${text}=`, ` ${text}`]) {
          expect(readOrNull(broken)).not.toEqual({ v: 1, ...given })
        }
      }),
    )
  })

  const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  test.each([
    ['of no version', { keys: ['a'] }],
    ['of another version', { v: 2, keys: ['a'] }],
    ['without keys', { v: 1 }],
    ['with no key in its list', { v: 1, keys: [] }],
    ['with too many keys', { v: 1, keys: Array.from({ length: 9 }, () => 1) }],
    ['with a key that is an object', { v: 1, keys: [{}] }],
    ['with something it does not know', { v: 1, keys: ['a'], where: '1=1' }],
    ['that is a list', []],
    ['that is null', null],
  ])('%s is refused', (_, value) => {
    expect(() => decodeCursor(base64url(value))).toThrow(BadCursor)
  })
})

function readOrNull(text: string): unknown {
  try {
    return decodeCursor(text)
  } catch (error) {
    if (error instanceof BadCursor) return null
    throw error
  }
}
