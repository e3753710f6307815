import { expect, test } from 'vitest'
import { collections, globals } from '@collections/index'

// Payload fills a missing function with "any signed-in user of any collection" (platform-facts.md).
const ofCollections = ['admin', 'create', 'read', 'readVersions', 'update', 'delete', 'unlock']
const ofGlobals = ['read', 'readVersions', 'update']

test.each(collections.map((collection) => [collection.slug, collection] as const))(
  '%s says who may do everything',
  (_, { access }) => {
    expect(missing(access, ofCollections)).toEqual([])
  },
)

test.each(globals.map((global) => [global.slug, global] as const))(
  'the global %s says who may do everything',
  (_, { access }) => {
    expect(missing(access, ofGlobals)).toEqual([])
  },
)

test('a collection that forgets one is noticed', () => {
  expect(missing({ read: () => true, update: undefined }, ofGlobals)).toEqual([
    'readVersions',
    'update',
  ])
})

test('there is one collection of accounts, because any second one would be let in everywhere', () => {
  expect(collections.filter(({ auth }) => auth).map(({ slug }) => slug)).toEqual(['users'])
})

function missing(access: object | undefined, names: string[]): string[] {
  return names.filter((name) => typeof Reflect.get(access ?? {}, name) !== 'function')
}
