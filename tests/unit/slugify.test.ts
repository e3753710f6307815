import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSlug, slugify } from '@/editorial/slugify'

test.each([
  ['Fasciæ latæ', 'fasciae-latae'],
  ['Tensor fasciæ latæ', 'tensor-fasciae-latae'],
  ['Désolé, Señor Ångström', 'desole-senor-angstrom'],
  ['Größe und Übung', 'grosse-und-ubung'],
  ['  What is it?  ', 'what-is-it'],
  ['Don’t press on a pulse', 'dont-press-on-a-pulse'],
  ['α-motor neurons', 'alpha-motor-neurons'],
  ['C7 / T1', 'c7-t1'],
  ['back.lower', 'back-lower'],
  ['…', ''],
])('“%s” becomes “%s”', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('a letter and its separate accent give the same as the one letter', () => {
  expect(slugify('U\u0308bung')).toBe(slugify('\u00dcbung'))
})

test('dots stay where a slug is a path in a tree', () => {
  expect(slugify('back.lower', { dots: true })).toBe('back.lower')
  expect(slugify(' Head . Around the eye ', { dots: true })).toBe('head.around-the-eye')
  expect(slugify('..back..', { dots: true })).toBe('back')
})

test('whatever a title holds, its slug is empty or right, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (title, dots) => {
      const slug = slugify(title, { dots })
      expect(slug === '' || isSlug(slug, { dots })).toBe(true)
      expect(slugify(slug, { dots })).toBe(slug)
    }),
  )
})

test.each(['Back', 'a b', 'a--b', '-a', 'a-', 'a.b', 'ä', ''])('“%s” is no slug', (text) => {
  expect(isSlug(text)).toBe(false)
})

test.each(['.back', 'back.', 'a..b', 'a.-b'])('“%s” is no slug, with dots either', (text) => {
  expect(isSlug(text, { dots: true })).toBe(false)
})
