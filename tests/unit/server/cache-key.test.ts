import { expect, test } from 'vitest'
import { acceptClass, canonicalSearch } from '@/server/cache-key'

test.each([
  ['', ''],
  ['b=2&a=1', 'a=1&b=2'],
  ['kind=b&kind=a', 'kind=a&kind=b'],
  ['q=a%20b', 'q=a+b'],
  ['q=a+b', 'q=a+b'],
  ['q=%zz&a=1', 'q=%zz&a=1'],
])('“%s” is written “%s”', (search, canonical) => {
  expect(canonicalSearch(search)).toBe(canonical)
})

test.each([
  undefined,
  '',
  '*/*',
  'application/json',
  'text/html,*/*;q=0.8',
  'application/json;q=0.5',
])('whoever sends “%s” takes what there is', (accept) => {
  expect(acceptClass(accept)).toBe('*/*')
})

test.each(['text/html', 'application/json;q=0', 'image/*', '*/*;q=0', 'nonsense'])(
  '“%s” has to be read',
  (accept) => {
    expect(acceptClass(accept)).toBeNull()
  },
)

test('whoever takes the picture that is sent takes what there is', () => {
  expect(acceptClass('image/png', 'image/png')).toBe('*/*')
  expect(acceptClass('image/webp,image/png;q=0.8', 'image/png')).toBe('*/*')
  expect(acceptClass('application/json', 'image/png')).toBeNull()
})
