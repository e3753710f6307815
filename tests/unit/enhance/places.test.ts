import { expect, test } from 'vitest'
import { overlaps, placeOf } from '@/enhance/places'

const finder = '/where-does-it-hurt'

test.each([
  [`${finder}?region=back.lower&side=left`, { region: 'back.lower', side: 'left' }],
  [`${finder}?region=back`, { region: 'back', side: null }],
  [finder, null],
  ['/references?region=back', null],
  ['https://other.example/', null],
])('%s names its place', (href, place) => {
  expect(placeOf(href)).toEqual(place)
})

test.each([
  ['back', null, 'back.lower', 'left', true],
  ['back.lower', 'left', 'back', null, true],
  ['back.lower', 'left', 'back.lower', 'left', true],
  ['back.lower', 'left', 'back.lower', 'right', false],
  ['back', 'left', 'back.lower', 'right', false],
  ['back.lower', null, 'back.upper', null, false],
  ['hand', null, 'hand-back', null, false],
])('%s %s and %s %s', (region, side, other, otherSide, isSame) => {
  expect(overlaps({ region, side }, { region: other, side: otherSide })).toBe(isSame)
})
