import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ChangesPage } from '@/contract/changes'
import { examples } from '@/contract/examples'
import { changesExample, ownExample, snapshotExample } from '@/contract/examples/sync'
import { derivedFields, OwnForm, ownForms } from '@/contract/own-forms'
import { pointed } from '@/contract/pointed'
import { Relation } from '@/contract/relation'
import { resources } from '@/contract/resources'
import { SnapshotLine } from '@/contract/snapshot'
import { resourceTypes } from '@/vocabulary/nouns'

describe.each(resourceTypes)('the own form of %s', (type) => {
  test('has the fields of the resource but for those that others decide', () => {
    const own = Object.keys(ownForms[type].shape)
    const all = Object.keys(resources[type].full.shape)
    expect(own).toEqual(all.filter((name) => !derivedFields[type].includes(name)))
    for (const name of derivedFields[type]) expect(all).toContain(name)
  })

  test('holds nothing of what it points at but type and id', () => {
    const form = ownForms[type].parse(examples[type])
    for (const pointer of objectsIn(form).filter(isPointer)) {
      expect(Object.keys(pointer).sort()).toEqual(['id', 'type'])
    }
    expect(
      JSON.stringify(z.toJSONSchema(ownForms[type], { unrepresentable: 'any' })),
    ).not.toContain(Relation.description)
  })
})

test('a part without relations is the same in both forms', () => {
  expect(pointed(resources.people.full.shape.photo)).toBe(resources.people.full.shape.photo)
})

test('the examples are valid', () => {
  expect(OwnForm.parse(ownExample)).toEqual(ownExample)
  expect(ChangesPage.parse(changesExample)).toEqual(changesExample)
  for (const line of snapshotExample) expect(SnapshotLine.parse(line)).toEqual(line)
})

/** Everything inside but the resource itself. */
function objectsIn(value: object): Record<string, unknown>[] {
  return Object.values(value).flatMap((part: unknown) => {
    if (typeof part !== 'object' || part === null) return []
    return Array.isArray(part)
      ? objectsIn(part)
      : [part as Record<string, unknown>, ...objectsIn(part)]
  })
}

function isPointer({ type, id }: Record<string, unknown>): boolean {
  return resourceTypes.some((noun) => noun === type) && typeof id === 'string'
}
